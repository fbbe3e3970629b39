import { expect, test } from "vitest";
import { lookup } from "../register/lookup.ts";
import { isSlip, isVariant } from "./name-distance.ts";
import { namedOf } from "./name-persons.ts";

const index = lookup({ entries: [] });
const named = (name: string, title?: string) => namedOf({ name, ...(title ? { title } : {}) }, index);

test.each<[string, string]>([
  ["Dorothea Malone", "Dorthea Malone"],
  ["Erik Lindqvist", "Erik Lindqvsit"],
  ["Paula Marchetti", "Paula Marcheti"],
  ["Wilhelmina Castellanos", "Wilhelmina Castelanoss"],
  ["Erik Lindqvist", "Erik Linqdvist"],
  ["Heydar Malone", "Heidar Malone"],
  ["Katie Malone", "Katy Malone"],
  ["Youssef Malone", "Yussef Malone"],
  ["Khalid Malone", "Halid Malone"],
  ["Qadir Malone", "Kadir Malone"],
  ["Bogdana Malone", "Bogdona Malone"],
  ["Anders Owens", "Anders Owenss"],
])("%s and %s are a slip apart", (a, b) => expect(isSlip(named(a), named(b))).toBe(true));

test.each<[string, string]>([
  ["Dorothea Malone", "Dorothea Malone"],
  ["Maria Hollis", "Mario Hollis"],
  ["Tom Reed", "Thomas Reed"],
  ["Anna Roe", "Anna Rae"],
  ["Paula Reed", "Otto Reed"],
  ["Cho Min-ah", "Cho Min-ju"],
  ["Anthony Blackwood", "Anthony Ellwood"],
  ["Erik Lindqvist", "Erik Lnidqvits"],
  ["Erik Lindqvist", "Eirk Lindqvits"],
  ["Ann Malone", "Inn Malone"],
  ["Otto Cole", "Otto Cola"],
  ["Bogdan Malone", "Bagdon Malone"],
  ["Erik Martin", "Erik Marvin"],
  ["A Lindqvist", "A Lindqvsit"],
  ["Paula Lindqvist", "Erik Lindqvsit"],
  ["Anna Malone", "Hanna Reed"],
])("%s and %s are not", (a, b) => expect(isSlip(named(a), named(b))).toBe(false));

test("two offices are two people; one office makes a short slip sure", () => {
  expect(isSlip(named("Carla Brown", "Sen."), named("Carla Browne", "Judge"))).toBe(false);
  expect([isSlip(named("Jon Owens"), named("John Owens")), isSlip(named("Jon Owens", "Mayor"), named("John Owens", "Mayor"))]).toEqual([
    false,
    true,
  ]);
  expect(isSlip(named("Otto Brant", "Mayor"), named("Otto Brand", "Mayor"))).toBe(true);
  expect(isSlip(named("Carla Cole", "Sen."), named("Carla Cola", "Senator"))).toBe(true);
  expect(isSlip(named("Carla Browne", "Mayor"), named("Carla Browen"))).toBe(true);
  expect(isSlip(named("Bogdan Malone", "Mayor"), named("Bagdon Malone", "Mayor"))).toBe(true);
  expect(isSlip(named("Carla Browne", "leader"), named("Carla Browen", "Mayor"))).toBe(true);
  expect(isSlip(named("Cho Min-ah", "Mayor"), named("Cho Min-ahn"))).toBe(false);
  expect(isSlip(named("Cho Min-ah", "Mayor"), named("Cho Min-ahn", "Mayor"))).toBe(true);
});

test.each<[string, string, boolean]>([
  ["Yoon Suk Yeol", "Yoon Suk-yeol", true],
  ["Volodymyr Zelensky", "Volodymyr Zelenskyy", true],
  ["Gitanas Nausėda", "Gitanas Nauseda", false],
  ["Joe Biden", "Joseph Biden", false],
  ["Mark Rutte", "Mark Rutte", false],
  ["Ana-Maria Roe", "Ana Maria Roe", true],
  ["Anamaria Roe", "Ana Maria Roe", false],
  ["Mark Rutte", "Mark van Rutte", false],
  ["Volodymyr Zelensky", "Volodymyr Zelenskyi", true],
  ["Volodymyr Zelensky", "Volodymyr Selenskij", false],
])("%s and %s look unlike: %s", (a, b, unlike) => expect(isVariant(a, b)).toBe(unlike));
