// Runs before any other script of the page. Without this zod tries whether it may make code at run time; it may not, and
// each try would be reported as a violation of the page's rules.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
