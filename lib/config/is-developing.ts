/** Whether pages come from the development server. */
export const isDeveloping = (): boolean => process.env.NODE_ENV === "development";
