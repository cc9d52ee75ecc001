export { fontFamilies, fontOf } from "#lib/render/font-of";
