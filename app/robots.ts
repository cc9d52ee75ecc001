import type { MetadataRoute } from "next";

/** Pages say for themselves whether they may be listed; those of the studio belong to nobody else. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: ["/$", "/s/", "/docs", "/videos/create$"],
      disallow: ["/api/", "/videos/", "/settings"],
    },
  };
}
