import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { createServer } from "vite";
import { fontPath } from "#lib/film/font-files";

const html = '<!doctype html><title>Preview</title><script type="module" src="/e2e/preview/page.ts"></script>';

/** Serves a page with the browser's own drawing code and nothing else, on a free port of this machine. */
export async function servePage(): Promise<AsyncDisposable & { url: string }> {
  const cacheDir = await mkdtemp(path.join(os.tmpdir(), "preview-"));
  const server = await createServer({
    configFile: false,
    root: process.cwd(),
    cacheDir,
    logLevel: "error",
    appType: "custom",
    server: { port: 0, host: "127.0.0.1", watch: null, hmr: false },
    optimizeDeps: { include: ["yoga-layout/load"], entries: ["e2e/preview/page.ts"] },
    plugins: [
      {
        name: "preview-page",
        // The fonts are those that the API names, not those of the style sheet.
        load: (id) => (id.includes("film-fonts.css") ? "" : undefined),
        configureServer: ({ middlewares }) => {
          middlewares.use(async (request, response, next) => {
            const font = /^\/fonts\/(.+)$/.exec(request.url ?? "")?.[1];
            const file = font && fontPath(font);
            if (file) response.end(await readFile(file));
            else if (request.url === "/") response.setHeader("content-type", "text/html").end(html);
            else next();
          });
        },
      },
    ],
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error("the page has no address");
  return {
    url,
    [Symbol.asyncDispose]: async () => {
      await server.close();
      await rm(cacheDir, { recursive: true, force: true });
    },
  };
}
