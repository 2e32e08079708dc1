// Owns the public interface to a note's properties: reading them, writing a new block, and changing them byte by byte.

export { locateFrontmatter } from "./frontmatter-locate";
export type { Eol, FrontmatterBlock } from "./frontmatter-locate";
export { planPropertyChanges } from "./frontmatter-plan";
export { readFrontmatter } from "./frontmatter-read";
export { renderFrontmatter } from "./frontmatter-render";
export type * from "./frontmatter-types";
export { isSafePropertyKey, renderKey } from "./yaml-scalar";
