import "server-only";
import { notFound } from "next/navigation";
import { NotThere } from "./refusal.ts";

/** For pages: what a read gives, or the "not there" page where it is not there or not the actor's. */
export const orNotFound = async <T>(read: Promise<T>): Promise<T> => {
  try {
    return await read;
  } catch (error) {
    if (error instanceof NotThere) notFound();
    throw error;
  }
};
