const words = (list: string) => new Set(list.split(/\s+/).filter((word) => word !== ""));

/** Small words that are hardly ever written twice on purpose. ("had had", "that that" and "is is" are.) */
export const slips = words(`the a an of to in and or for with on at by from was were are be been it its their his her this these as but not
  will would can could should has have if than into who which when while because about after before between during through`);
