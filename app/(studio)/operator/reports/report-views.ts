/** Which reports are shown; the key stands in the address as `show`. */
export const reportViews = {
  open: {
    name: "Open",
    nothing: "What visitors report about public pages waits here until it is settled.",
    further: "Later ones",
  },
  settled: {
    name: "Settled",
    nothing: "What you settle is kept here, and can be opened again.",
    further: "Earlier ones",
  },
} as const;

export const reportsPath = "/operator/reports";

/** The reports as their address asks for them. */
export interface ReportAddress {
  show: keyof typeof reportViews;
  cursor?: string;
}

/** The address's query, without what is as usual. */
export const reportQuery = ({ show, cursor }: ReportAddress) => ({
  ...(show !== "open" && { show }),
  ...(cursor !== undefined && { cursor }),
});
