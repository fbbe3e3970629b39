import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

const words = new Set(["id", "asks", "says", "examples", "label"]);

/** Leaves out what is only read by people: the properties of a check with its words and its examples. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "words-of-a-check", {
    shouldIgnore: ({ node }) =>
      node.type === "ObjectProperty" && words.has(node.key.name ?? node.key.value)
        ? "What a check says and its examples are words and not logic."
        : undefined,
  }),
];
