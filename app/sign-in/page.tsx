import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Button } from "#components/ui/button";
import { Field } from "#components/ui/field";
import { Form } from "#components/ui/form";
import { Notice } from "#components/ui/notice";
import type { NotLetIn } from "#server/identities";
import { env } from "#server/lib/env";
import { getActor } from "#server/lib/session";
import { listSamplePeople } from "#server/people";
import { product } from "#words";
import { signIn } from "./actions.ts";
import { Samples } from "./samples.tsx";
import { wayBack } from "./way-back.ts";

export const metadata: Metadata = { title: "Sign in" };

const notLetIn: Record<NotLetIn, string> = {
  unverified: "The provider has not verified your e-mail address, so Stet cannot tell who you are here. Ask whoever runs it to verify it.",
  unknown: "Nobody of your e-mail address is known here. An admin adds people.",
  disabled: "You may not sign in here any more. An admin can let you in again.",
};

const isNotLetIn = (code: unknown): code is NotLetIn => typeof code === "string" && Object.hasOwn(notLetIn, code);

type Query = Promise<Record<string, string | string[] | undefined>>;

export default async function SignIn({ searchParams }: { searchParams: Query }) {
  const { callbackUrl, signedOut, refused, error } = await searchParams;
  const to = wayBack(typeof callbackUrl === "string" ? callbackUrl : undefined);
  if (await getActor()) redirect(to);
  const samples = await listSamplePeople();
  return (
    <div className="mx-auto max-w-sm px-4 pt-12 pb-16">
      <h1 className="font-serif text-[1.75rem] leading-tight font-medium">Sign in to {product.name}</h1>
      <p className="mt-1 mb-6 text-soft">{product.line}</p>
      {signedOut && (
        <div className="mb-4">
          <Notice tone="tick">You are signed out.</Notice>
        </div>
      )}
      {(refused || error) && (
        <div className="mb-4" role="alert">
          <Notice tone="must">
            {isNotLetIn(refused) ? notLetIn[refused] : "Signing in with the provider did not work. Please try again."}
          </Notice>
        </div>
      )}
      <Form action={signIn} label="Sign in">
        <input type="hidden" name="callbackUrl" value={to} />
        <Field name="email" label="E-mail" type="email" autoComplete="username" required />
        <Field name="password" label="Password" type="password" autoComplete="current-password" required />
        <Button>Sign in</Button>
      </Form>
      {env.oidc && (
        <p className="mt-6">
          {/* Not a Link: nothing may fetch this address before somebody chooses it. */}
          <a href={`/api/single-sign-on?callbackUrl=${encodeURIComponent(to)}`}>Sign in with {env.oidc.name}</a>
        </p>
      )}
      {samples.length > 0 && <Samples people={samples} to={to} />}
    </div>
  );
}
