import "./said.css";
import type { Root } from "hast";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";

/** What somebody wrote in a comment, from the tree that the server read it into. */
export const Said = ({ tree }: { tree: Root }) => <div className="said text-sm">{toJsxRuntime(tree, { Fragment, jsx, jsxs })}</div>;
