/** What scenes are planned of. */
export interface SceneOrder {
  idea: string;
  /** Who is seen, where somebody is. */
  character?: string;
  count: number;
  /** Further wishes, each a phrase: kind of video, its manner, camera angle. */
  wishes: readonly string[];
}

/** A scene as a model of videos is told of it: what it shows, and what it must not. */
export interface PlannedScene {
  description: string;
  negative_description: string;
}
