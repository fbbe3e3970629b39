/** @type {import("next").NextConfig} */
export default {
  // The journeys build into a folder of their own, so that a running `npm start` keeps the build it serves.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  serverExternalPackages: ["pg", "@prisma/adapter-pg", "@node-rs/argon2"],
  images: { unoptimized: true },
  experimental: { serverActions: { bodySizeLimit: "12mb" }, authInterrupts: true },
};
