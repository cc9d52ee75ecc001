import { Composition, registerRoot } from "remotion";
import { TextFilm } from "./text-film.tsx";

const Root = () => (
  <Composition id="text" component={TextFilm} width={1280} height={720} fps={30} durationInFrames={900} />
);

registerRoot(Root);
