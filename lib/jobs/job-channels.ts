/** NOTIFY channels. The payload is a job's id; whoever listens reads the rows. */
export const jobEventChannel = "job_event";
/** Workers stop what they do for this job. */
export const jobStopChannel = "job_stop";
