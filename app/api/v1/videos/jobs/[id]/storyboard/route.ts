import { bind } from "#lib/api/bind";
import { readStoryboard } from "#lib/api/v1/read-storyboard";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readStoryboard);
