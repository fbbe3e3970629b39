import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Button } from "#components/ui/button";
import { Field } from "#components/ui/field";
import { Form } from "#components/ui/form";
import { Notice } from "#components/ui/notice";
import { getActor } from "#server/lib/session";
import { product } from "#words";
import { signIn } from "./actions.ts";
import { wayBack } from "./way-back.ts";

export const metadata: Metadata = { title: "Sign in" };

type Query = Promise<Record<string, string | string[] | undefined>>;

export default async function SignIn({ searchParams }: { searchParams: Query }) {
  const { callbackUrl, signedOut } = await searchParams;
  const to = wayBack(typeof callbackUrl === "string" ? callbackUrl : undefined);
  if (await getActor()) redirect(to);
  return (
    <div className="mx-auto max-w-sm px-4 pt-12 pb-16">
      <h1 className="font-serif text-[1.75rem] leading-tight font-medium">Sign in to {product.name}</h1>
      <p className="mt-1 mb-6 text-soft">{product.line}</p>
      {signedOut && (
        <div className="mb-4">
          <Notice tone="tick">You are signed out.</Notice>
        </div>
      )}
      <Form action={signIn} label="Sign in">
        <input type="hidden" name="callbackUrl" value={to} />
        <Field name="email" label="E-mail" type="email" autoComplete="username" required />
        <Field name="password" label="Password" type="password" autoComplete="current-password" required />
        <Button>Sign in</Button>
      </Form>
    </div>
  );
}
