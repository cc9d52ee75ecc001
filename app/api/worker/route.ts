import { handleWorkerRequest } from "#lib/worker/handle-worker-request";

export const dynamic = "force-dynamic";

export { handleWorkerRequest as GET, handleWorkerRequest as POST };
