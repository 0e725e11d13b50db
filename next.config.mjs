/**
 * Next.js: native and PDF libraries stay outside the bundle, and every answer carries the headers that are the same for all.
 * The policy of scripts and styles differs by request: proxy.ts adds it. See docs/decisions/007-safe-house.md.
 */

/** Browser functions that no page of Plateau uses, and that nothing on a page may ask for. */
const UNUSED = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

const SAFETY = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  // Not "no-referrer": browsers then send no Origin with a form either, and the origin check needs it.
  "referrer-policy": "same-origin",
  "permissions-policy": UNUSED.map((name) => `${name}=()`).join(", "),
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "x-permitted-cross-domain-policies": "none",
};

/** @type {import("next").NextConfig} */
export default {
  reactStrictMode: true,
  // A folder that runs by itself, for `npm run standalone`; `next start` serves the ordinary build.
  output: process.env.PLATEAU_STANDALONE ? "standalone" : undefined,
  poweredByHeader: false,
  serverExternalPackages: [
    "better-sqlite3",
    "pdfjs-dist",
    "@react-pdf/renderer",
    "@react-pdf/layout",
    "@react-pdf/render",
    "pdfkit",
  ],
  // A form may bring an attachment of 20 MB; app/_server/http/front turns away what is greater before it is read.
  experimental: { serverActions: { bodySizeLimit: "21mb" }, proxyClientMaxBodySize: "22mb" },
  // `npm test` checks types, those of the tests as well: who starts Plateau need not wait for it once more.
  typescript: { ignoreBuildErrors: true },
  // No page shows pictures that would have to be made smaller, so nobody can ask for that work either.
  images: { unoptimized: true },
  headers: async () => [{ source: "/:path*", headers: Object.entries(SAFETY).map(([key, value]) => ({ key, value })) }],
  // The place that RFC 9116 names.
  rewrites: async () => [{ source: "/.well-known/security.txt", destination: "/security.txt" }],
  // What the folder of `npm run standalone` holds: files that are read while Plateau runs, never the data of whoever builds, and
  // not what makes pictures smaller.
  outputFileTracingExcludes: { "/**": ["./data/**/*", "./data-landelijk/**/*", "./node_modules/{sharp,@img}/**/*"] },
  outputFileTracingIncludes: {
    "/**": [
      ...["./drizzle/**/*", "./db/seed/**/*", "./node_modules/pdfkit/js/data/**/*"],
      "./node_modules/@expo-google-fonts/source-sans-3/**/*.ttf",
    ],
  },
};
