import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * A way to another page. Nothing is fetched before it is followed: every page is made for its request, so all that fetching ahead brings is one request
 * for each link in sight, again after every act and every step.
 */
export const Link = (props: ComponentProps<typeof NextLink>) => <NextLink prefetch={false} {...props} />;
