import { z } from "zod";

export const VideoIdParams = z.object({ video_id: z.uuid() });
