import type { z } from "zod";
import { V1JobStatus } from "#lib/api/v1/job-status";
import { ApiKeyView } from "#lib/contracts/api-key-view";
import { ErrorBody } from "#lib/contracts/error-codes";
import { JobEvent } from "#lib/contracts/job-event";
import { LogLine } from "#lib/contracts/job-log";
import { JobView } from "#lib/contracts/job-view";
import { LookName } from "#lib/contracts/looks";
import { ModelCard } from "#lib/contracts/model-card";
import { SceneProgram } from "#lib/contracts/scene-program";
import { Scope } from "#lib/contracts/scopes";
import { Scene, Storyboard } from "#lib/contracts/storyboard";
import { Action } from "#lib/contracts/storyboard-actions";
import { Block } from "#lib/contracts/storyboard-blocks";
import { FilmFacts, LibraryItem, ShareView, VideoView } from "#lib/contracts/video-view";
import { ListedVoice } from "#lib/contracts/voice-info";

/** Schemas that the description names once and refers to; all others stand where they are used. */
export const namedSchemas: Readonly<Record<string, z.ZodType>> = {
  Action,
  ApiKeyView,
  Block,
  ErrorBody,
  FilmFacts,
  JobEvent,
  JobStatus: V1JobStatus,
  JobView,
  LibraryItem,
  ListedVoice,
  LogLine,
  LookName,
  ModelCard,
  Scene,
  SceneProgram,
  Scope,
  ShareView,
  Storyboard,
  VideoView,
};
