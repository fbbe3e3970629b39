import { expect, test } from "vitest";
import { readDocument, shippedRegister } from "#engine";
import { agesTold } from "./age-told.ts";

const told = (text: string) => {
  const readings = [readDocument({ id: "d", text, published: "2025-03-04" }, shippedRegister)];
  return agesTold({ readings, register: shippedRegister }).flatMap(({ members }) =>
    members.map(({ value, says }) => `${value.name}: ${says}`),
  );
};

test.each([
  ["Ivo Marek, 58, sold the boat.", "Ivo Marek: 58 years"],
  ["Ivo Marek, aged 58, sold the boat.", "Ivo Marek: 58 years"],
  ["Ivo Marek, age 58, sold the boat.", "Ivo Marek: 58 years"],
  ["Ivo Marek (58) sold the boat.", "Ivo Marek: 58 years"],
  ["Ivo Marek, who is 58, sold the boat.", "Ivo Marek: 58 years"],
  ["Ivo Marek who turns 58, sold the boat.", "Ivo Marek: 58 years"],
  ["Ivo Marek is 58 and has sold the boat.", "Ivo Marek: 58 years"],
  ["Ivo Marek is 58 years old.", "Ivo Marek: 58 years"],
  ["The 58-year-old Ivo Marek sold the boat.", "Ivo Marek: 58 years"],
  ["The 58-year-old northern harbour pilot Ivo Marek sold the boat.", "Ivo Marek: 58 years"],
  ["Ivo Marek, 119, sold the boat.", "Ivo Marek: 119 years"],
  ["Lena Roth and Ivo Marek, 58, sold the boat.", "Ivo Marek: 58 years"],
  ["Ivo Marek was born on May 3, 1953, in Turku.", "Ivo Marek: 1953-05-03"],
  ["Ivo Marek was born in 1953.", "Ivo Marek: 1953-01-01 to 1953-12-31"],
])("%s", (text, age) => expect(told(text)).toEqual([age]));

test.each([
  ["Ivo Marek, 58 when the war came, sold the boat."],
  ["Ivo Marek, 58, when the war came, sold the boat."],
  ["Ivo Marek, 58 years old when the war came, sold the boat."],
  ["Ivo Marek, 58 at the time, sold the boat."],
  ["Ivo Marek, 58 in 2005, sold the boat."],
  ["Ivo Marek (58 of them) sold the boat."],
  ["Ivo Marek is 58 percent owner of the boat."],
  ["Ivo Marek is 58 tomorrow, as is known."],
  ["Ivo Marek sold 58, and the boat."],
  ["Ivo Marek, about 58, sold the boat."],
  ["Ivo Marek, 58 to 60, sold the boat."],
  ["Ivo Marek, 120, sold the boat."],
  ["Ivo Marek, 5.5, sold the boat."],
  ["Ivo Marek sold the boat to a diver, aged 58, in Turku."],
  ["Ivo, 58, sold the boat."],
  ["The 58-year-old son of Ivo Marek sold the boat."],
  ["The 58-year-old, whom nobody knew, met Ivo Marek."],
  ["The 58-year-old long idle old harbour pilot Ivo Marek sold the boat."],
  ["In all 58 years Ivo Marek was at sea."],
  ["Lena Roth and Ivo Marek were born in 1953."],
  ["The club of Ivo Marek was founded in 1953."],
  ["Ivo Marek was born, they say, in 1953."],
  ["Ivo was born in 1953."],
  ["Ivo Marek was born last year."],
])("no age: %s", (text) => expect(told(text)).toEqual([]));
