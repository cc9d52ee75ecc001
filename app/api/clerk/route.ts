import { handleClerkMessage } from "#lib/api/handle-clerk-message";

export { handleClerkMessage as POST };
