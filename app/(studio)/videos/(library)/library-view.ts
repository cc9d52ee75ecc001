/** What of the library is shown; the key stands in the address as `show`. */
export const libraryViews = {
  all: { name: "All", query: { state: "ended" } },
  films: { name: "Films", query: { status: "completed" } },
  failed: { name: "Failed", query: { status: "failed" } },
  deleted: { name: "Deleted", query: { deleted: "true" } },
} as const;
export type LibraryView = keyof typeof libraryViews;

const isView = (text: string): text is LibraryView => Object.hasOwn(libraryViews, text);

/** The library as its address asks for it. */
export interface LibraryAddress {
  show: LibraryView;
  q: string;
  /** Where the first page begins, for those who turn pages without script. */
  cursor?: string;
}

type Asked = Readonly<Record<string, string | string[] | undefined>>;

export function libraryAddress({ show, q, cursor }: Asked): LibraryAddress {
  return {
    show: typeof show === "string" && isView(show) ? show : "all",
    q: typeof q === "string" ? q.trim().slice(0, 200) : "",
    cursor: typeof cursor === "string" && cursor !== "" ? cursor : undefined,
  };
}

/** The address's query, without what is as usual. */
export const addressQuery = ({ show, q, cursor }: LibraryAddress) => ({
  ...(show !== "all" && { show }),
  ...(q !== "" && { q }),
  ...(cursor !== undefined && { cursor }),
});
