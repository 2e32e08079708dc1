// Owns the names of the two documents that most of the content builds on.

export const DEVELOP_PRACTICE_TOGETHER = "Utdanningsdirektoratet: Utvikle praksis sammen";
export const FILM_PROFESSIONAL_COMMUNITY = "Utdanningsdirektoratet: Film: Profesjonsfellesskap og skoleutvikling";
