"use client";
import { useTheme } from "next-themes";
import { Toaster } from "sonner";

/** Short notes at the foot of the screen, in the page's own colours. */
export function PageToaster() {
  const { resolvedTheme } = useTheme();
  return (
    <Toaster
      theme={resolvedTheme === "dark" ? "dark" : "light"}
      position="bottom-center"
      toastOptions={{
        style: {
          background: "var(--sheet)",
          color: "var(--ink)",
          border: "1px solid var(--line)",
          borderRadius: "8px",
          fontFamily: "var(--font-sans)",
        },
        descriptionClassName: "text-soft!",
        actionButtonStyle: {
          minHeight: "44px",
          padding: "0 16px",
          background: "transparent",
          color: "var(--ink)",
          border: "1px solid var(--edge)",
          borderRadius: "8px",
          fontFamily: "var(--font-sans)",
          fontSize: "14px",
        },
      }}
    />
  );
}
