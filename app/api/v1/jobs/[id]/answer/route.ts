import { bind } from "#lib/api/bind";
import { answerJob } from "#lib/api/v1/answer-job";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(answerJob);
