/** The themes of the projects, in the order of the documents and of the list. */
export const PROJECT_THEMES = [
  "programme",
  "accessibility-space",
  "international-business",
  "sustainability-circular",
  "knowledge-labour",
  "executed",
  "regional-agenda",
  "smart-logistics-amsterdam",
] as const;
