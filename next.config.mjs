/** Next.js: native and PDF libraries stay outside the bundle. */

/** @type {import("next").NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  serverExternalPackages: ["better-sqlite3", "@react-pdf/renderer"],
  outputFileTracingIncludes: {
    "/**": ["./drizzle/**/*", "./db/seed/**/*"],
    "/gemeenten/*/rapport/pdf": ["./node_modules/@expo-google-fonts/source-sans-3/**/*.ttf"],
  },
};
