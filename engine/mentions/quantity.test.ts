import { expect, test } from "vitest";
import { mentionsIn } from "./mentions-in.ts";

test.each([
  ["The plan names four areas for more work.", "four areas = 4 area"],
  ["All 27 club members voted for the plan.", "27 club members = 27 member"],
  ["More than 40 people were hurt in the fire.", "More than 40 people = ≥40 person"],
  ["The fire left at least 12 people without a home.", "at least 12 people = ≥12 person"],
  ["Up to 300 soldiers will be sent to the border.", "Up to 300 soldiers = ≤300 soldier"],
  ["About 1,200 houses were damaged by the flood.", "About 1,200 houses = ~1200 house"],
  ["The blast killed nine and wounded 31 people.", "31 people = 31 person"],
  ["The bank lent $1.5 billion to the firm.", "$1.5 billion = 1500000000 USD"],
  ["The bank lent €20m to the firm.", "€20m = 20000000 EUR"],
  ["The bank lent 6.5 trillion won to the firm.", "6.5 trillion won = 6500000000000 KRW"],
  ["The bank lent US$30 million to the firm.", "US$30 million = 30000000 USD"],
  ["The bank lent between £5 million and £6 million to the firm.", "£5 million and £6 million = 5000000–6000000 GBP"],
  ["Prices rose 5.5 percent over the year before.", "5.5 percent = 5.5 percent up"],
  ["Prices fell by 2 percentage points in the end.", "2 percentage points = 2 percentage point down"],
  ["Prices rose to 7 percent in the end.", "7 percent = 7 percent"],
  ["They saw a 3% drop in the price of milk.", "3% = 3 percent down"],
  ["The share is put at 20-30 percent of the crop.", "20-30 percent = 20–30 percent"],
  ["Nearly two-thirds of the pupils passed the test.", "Nearly two-thirds = ~0.6666666666666666"],
  ["Half a million people fled to the hills.", "Half a million people = 500000 person"],
  ["Five and a half million people fled to the hills.", "Five and a half million people = 5500000 person"],
  ["Two dozen lawmakers signed the letter to the speaker.", "Two dozen lawmakers = 24 lawmaker"],
  ["Tens of thousands of people fled to the hills.", "Tens of thousands of people = ~≥20000 person"],
  ["The village lies 14 kilometres from the border.", "14 kilometres = 14 kilometre"],
  ["They set off on a three-city, nine-day tour of the south.", "three-city, nine-day tour = 3 city & 9 day"],
  ["She served for 24 years and then left the force.", "24 years = 24 year"],
  ["The talks went on for two or three hours behind closed doors.", "two or three hours = 2–3 hour"],
  ["The 31-year-old driver was not hurt.", "31-year-old driver = 31 year of age"],
  ["Maria Lopez, 47, has led the firm since then.", "47 = 47 year of age"],
  ["Some 500 or more workers may lose their jobs.", "Some 500 or more workers = ≥500 worker"],
  ["The village lies 14km from the border with the south.", "14km = 14 kilometre"],
  ["One third of the pupils and one in ten teachers were ill.", "One third = 0.3333333333333333"],
  ["One third of the pupils and one in ten teachers were ill.", "one in ten teachers = 0.1 teacher"],
  ["More than a quarter of a million homes were dark.", "More than a quarter of a million homes = ≥250000 home"],
  ["The rate rose by a quarter of a percentage point.", "a quarter of a percentage point = 0.25 percentage point up"],
  ["The home side won 6-4 in the last set of the night.", "6-4 = 6 & 4"],
  ["She has run the 100m and the 200m for her club.", "100m = 100 metre"],
  ["Some 40 000 people came to the square.", "Some 40 000 people = ~40000 person"],
  ["The dose was raised from 3 mg to 4 mg in the end.", "3 mg = 3 milligram"],
  ["A dose of 3 mg to 4 mg is given at night.", "3 mg to 4 mg = 3–4 milligram"],
  ["The night was the coldest at minus 30 degrees in the valley.", "minus 30 degrees = -30 degree"],
])("%s", (words, value) => {
  expect(mentionsIn(words)).toContain(value);
});

test.each([
  "The G7 and the G20 spoke of COVID-19 and of the Hwasong-17.",
  "They cited Article 5 of the treaty and Resolution 1718 of the council.",
  "A Boeing 737 and an Airbus A380 stood on the field.",
  "One of them said no one had seen it, and another one agreed.",
  "1. Read the letter before you sign it.",
  "The first lady and the second secretary of the embassy came.",
  "She lives on the second floor at 5th Avenue.",
  "A second later the lights went out in the hall.",
])("no figure in: %s", (words) => {
  expect(mentionsIn(words)).toEqual([]);
});
