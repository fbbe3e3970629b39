/** The people of a desk who may sign in, by name: `select` of its memberships. */
export const members = {
  where: { person: { disabledAt: null } },
  orderBy: { person: { name: "asc" } },
  select: { person: { select: { id: true, name: true } } },
} as const;
