import { describe, expect, it } from "vitest";
import { newCanvas } from "#lib/film/kit/new-canvas";
import { nodeKit } from "#lib/film/kit/node-kit";
import { faceFamilies, fontOf } from "#lib/render/font-of";
import { lookOf } from "#lib/render/look-of";

const kit = await nodeKit();
const look = lookOf("paper");
const scripts = "勾股定理 こんにちは 피타고라스 مرحبا שלום नमस्ते 👩‍🚀🏳️‍🌈🇩🇪 Größe Пифагор Πυθαγόρας → ≤ ∑ ✓";

describe("FontShelf", () => {
  it("has a glyph for every script the product speaks of", () => {
    for (const language of ["en", "zh", "ja", "ko", "ar", "hi"]) {
      expect(kit.fonts.prepare(scripts, language)).toEqual([]);
    }
  });

  it("names characters that no font has, and nothing that merely shows nothing", () => {
    expect(kit.fonts.prepare("a\u200db\u0301 \u00a0\n\u{16A0}", "en")).toEqual(["\u{16A0}"]);
  });

  it("draws scripts with their own glyphs, in colour where they are emoji", () => {
    const { context } = newCanvas({ width: 80, height: 80 });
    const ink = (text: string) => {
      context.clearRect(0, 0, 80, 80);
      context.font = fontOf(look, "body", 48, "en");
      context.fillText(text, 8, 60);
      const data = context.getImageData(0, 0, 80, 80).data;
      let colored = 0;
      for (let i = 0; i < data.length; i += 4) if (data[i] !== data[i + 1]) colored += 1;
      return { picture: Buffer.from(data).toString("base64"), colored };
    };
    const signs = ["勾", "股", "こ", "피", "ش", "ש", "न", "\u{10FFFE}"].map((sign) => ink(sign).picture);
    expect(new Set(signs).size).toBe(signs.length);
    expect(ink("👩‍🚀").colored).toBeGreaterThan(500);
    expect(kit.measure(fontOf(look, "body", 48, "en"), "👩‍🚀").width).toBeLessThan(80);
  });

  it("draws a Latin word with one font, whatever else has been registered", () => {
    kit.fonts.prepare("AVATAR ΑΒΓ АБВ ậ Ā", "en");
    const width = (family: string, text: string) => kit.measure(`400 100px "${family}"`, text).width;
    expect(width("Inter", "AV")).toBeLessThan(width("Inter", "A") + width("Inter", "V") - 3);
    expect(width("Fraunces", "AV")).toBeLessThan(width("Fraunces", "A") + width("Fraunces", "V") - 3);
  });

  it("has faces that are as wide as they are large: a word is measured once for all sizes", () => {
    kit.fonts.prepare("Moons of Jupiter", "en");
    for (const family of faceFamilies) {
      const width = (px: number) => kit.measure(`400 ${px}px "${family}"`, "Moons").width / px;
      expect(width(19.3) / width(100), family).toBeCloseTo(1, 2);
    }
    expect(fontOf(look, "title", 25.75, "en")).toMatch(/ 25\.75px "Fraunces", "Inter"/);
  });

  it("measures plain text as it is drawn, with all fallbacks in reach", () => {
    kit.fonts.prepare(scripts, "ja");
    const { context } = newCanvas({ width: 1, height: 1 });
    const codes = Array.from({ length: 0xe0 }, (_, i) => 32 + i).filter((code) => code < 0x7f || code > 0xa0);
    const signs = [...String.fromCharCode(...codes), ..."–—‘’“”…"];
    for (const family of faceFamilies) {
      context.font = `600 100px "${family}", "Inter", "Noto Sans JP", "Noto Sans SC"`;
      for (const text of [...signs, "AVATAR, “12” (fi) -> Größe"]) {
        expect(kit.measure(context.font, text).width, `${text} in ${family}`).toBe(context.measureText(text).width);
      }
    }
  });

  it("sets weights and slopes apart", () => {
    const width = (font: string) => kit.measure(`${font} 40px "Inter"`, "Hamburgefonstiv").width;
    expect(width("600")).toBeGreaterThan(width("400"));
    expect(width("700")).toBeGreaterThan(width("600"));
    expect(width("italic 400")).not.toBe(width("400"));
  });
});
