"use client";

import { PrefetchKind } from "next/dist/client/components/router-reducer/router-reducer-types";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Fetches the claim that comes next while somebody looks at this one, so that it is there when it is asked for. What anybody does in the dossier lets it go. */
export const Ahead = ({ address }: { address: string }) => {
  const router = useRouter();
  // After every rendering: a refreshed page has let go of what was fetched.
  useEffect(() => {
    const { pathname, search } = new URL(address, location.href);
    router.prefetch(pathname + search, { kind: PrefetchKind.FULL });
  });
  return null;
};
