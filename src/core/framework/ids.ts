// Owns short names for the ids that the content repeats most: they are a good part of it.

export const LEADERSHIP = "supportive-active-leadership";
export const VALUES = "shared-values-goals";
export const LEARNING = "collective-learning-processes";
export const PRACTICE = "practice-development";
export const SURROUNDINGS = "supportive-environment";

export const COMMUNITY = "professional-community";
export const INNOVATION = "practice-and-innovation";
export const INVOLVEMENT = "involvement-and-collective-processes";
export const CHANGE = "learning-organisation-and-change";
export const REFLECTION = "shared-reflection";
export const NETWORKS = "learning-networks";
export const LEADING = "leadership-and-development";
