import { handleReplicateMessage } from "#lib/api/handle-replicate-message";

export { handleReplicateMessage as POST };
