/** A link within Plateau. Nothing is asked for before it is followed: no page has a part that could be shown ahead of its data. */
import NextLink from "next/link";
import type { ComponentProps } from "react";

export const Link = (props: Omit<ComponentProps<typeof NextLink>, "prefetch">) => <NextLink {...props} prefetch={false} />;
