import { getHealth } from "#server/health";

export const dynamic = "force-dynamic";

/** For load balancers and containers: 200 when Stet can work, 503 when it cannot. */
export async function GET() {
  const health = await getHealth();
  return Response.json(health, { status: health.ok ? 200 : 503, headers: { "cache-control": "no-store" } });
}
