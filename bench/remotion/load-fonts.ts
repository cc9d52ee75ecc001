import { continueRender, delayRender } from "remotion";
import fraunces from "../../node_modules/@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2";
import inter from "../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2";

/** Holds the first frame back until the fonts of the film are there. */
export function loadFonts(): void {
  const handle = delayRender("fonts");
  const faces = [
    new FontFace("Inter", `url(${inter})`, { weight: "100 900" }),
    new FontFace("Fraunces", `url(${fraunces})`, { weight: "100 900" }),
  ];
  Promise.all(faces.map((face) => face.load())).then((loaded) => {
    for (const face of loaded) document.fonts.add(face);
    continueRender(handle);
  });
}
