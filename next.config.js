// What stands on every answer, files and the API among them; the policy with its nonce comes from proxy.ts.
const everywhere = [
  { key: "x-content-type-options", value: "nosniff" },
  { key: "referrer-policy", value: "same-origin" },
  { key: "cross-origin-opener-policy", value: "same-origin" },
  { key: "cross-origin-resource-policy", value: "same-origin" },
  { key: "permissions-policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
];

/** @type {import("next").NextConfig} */
export default {
  // The journeys build into a folder of their own, so that a running `npm start` keeps the build it serves.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  serverExternalPackages: ["pg", "@prisma/adapter-pg", "@node-rs/argon2", "nodemailer"],
  headers: async () => [{ source: "/:path*", headers: everywhere }],
  images: { unoptimized: true },
  // Several files of 10 MB at once. The second must not be smaller than the first: what is over it would be cut off unsaid (proxy.ts).
  experimental: { serverActions: { bodySizeLimit: "48mb" }, proxyClientMaxBodySize: "48mb", authInterrupts: true },
};
