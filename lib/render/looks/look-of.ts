export { lookOf } from "#lib/render/look-of";
