import type { NextConfig } from "next";

const isDevelopment = process.env.NODE_ENV === "development";

/** Sent with every answer. Scripts and styles may stand in the page because Next writes them there; a stricter policy needs nonces. */
const SECURITY_HEADERS = {
  "Content-Security-Policy": [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; "),
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

const config: NextConfig = {
  poweredByHeader: false,
  // Two servers in one checkout (tests beside a running site) must not build into the same folder.
  distDir: process.env.NEXT_DIST_DIR || ".next",
  // `npm test` checks the types; doing it again in every build would double a newcomer's first start.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: "/:path*", headers: Object.entries(SECURITY_HEADERS).map(([key, value]) => ({ key, value })) },
    // The data is there for other sites to use. The later of two headers of one name wins.
    {
      source: "/plans/:file(.*\\.(?:json|csv|md))",
      headers: [{ key: "Cross-Origin-Resource-Policy", value: "cross-origin" }],
    },
  ],
};

export default config;
