// Imported before @napi-rs/canvas, which reads it when it is loaded: films must not depend on the machine's own fonts.
process.env.DISABLE_SYSTEM_FONTS_LOAD = "1";
delete process.env.FREETYPE_PROPERTIES;

export {};
