import { expect, test } from "vitest";
import { mentionsIn } from "./mentions-in.ts";

const onFriday = (words: string) => mentionsIn(words, "2025-09-19"); // a Friday

test.each([
  // absolute, in all usual forms
  ["The bridge opened on April 3, 1998, after years of work.", "April 3, 1998 = 1998-04-03"],
  ["The bridge opened on 3 April 1998 after years of work.", "3 April 1998 = 1998-04-03"],
  ["It was signed on the 4th of July 1776 in the hall.", "4th of July 1776 = 1776-07-04"],
  ["The port was closed in November 2019 for repairs.", "November 2019 = 2019-11-01..2019-11-30 month"],
  ["The law has been in force since 2019-03-01 in all states.", "2019-03-01 = 2019-03-01"],
  ["The form was stamped 25/12/2023 by the clerk.", "25/12/2023 = 2023-12-25"],
  ["The form was stamped 03/04/2021 by the clerk.", "03/04/2021 = ? day"],
  ["They founded the club in 1987 near the river.", "1987 = 1987-01-01..1987-12-31 year"],
  ["Prices climbed through the 1970s in the whole region.", "1970s = 1970-01-01..1979-12-31 decade"],
  ["The house was built in the 19th century by a merchant.", "19th century = 1801-01-01..1900-12-31 century"],
  ["The court sat on Tuesday, March 4, 2025, in the old hall.", "Tuesday, March 4, 2025 = 2025-03-04"],
  ["The court sat on Tuesday (March 4) in the old hall.", "Tuesday (March 4) = 2025-03-04"],
  ["The twenty-first century began with a storm in the north.", "twenty-first century = 2001-01-01..2100-12-31 century"],
  // partial, filled from the publication day
  ["The minister resigned on Feb. 11 after a long inquiry.", "Feb. 11 = 2025-02-11"],
  ["The harbour has been shut since June because of the storm.", "June = 2025-06-01..2025-06-30 month"],
  ["The new tax will take effect in January, the ministry said.", "January = 2026-01-01..2026-01-31 month"],
  ["The rule takes effect on Oct. 1, the ministry said.", "Oct. 1 = 2025-10-01"],
  // relative to the publication day
  ["The strike ended yesterday after two rounds of talks.", "yesterday = 2025-09-18"],
  ["The strike ended last week after long talks.", "last week = 2025-09-08..2025-09-14 week"],
  ["The strike ended last month after long talks.", "last month = 2025-08-01..2025-08-31 month"],
  ["The works will be finished next year, the council said.", "next year = 2026-01-01..2026-12-31 year"],
  ["The council will vote later this year on the plan.", "later this year = 2025-09-19..2025-12-31 year"],
  ["The council voted earlier this month on the plan.", "earlier this month = 2025-09-01..2025-09-19 month"],
  ["The factory closed three years ago, the mayor said.", "three years ago = 2022-01-01..2022-12-31 year"],
  ["The flood came 20 to 21 years ago, the mayor said.", "20 to 21 years ago = 2004-01-01..2005-12-31 year"],
  ["The factory closed two decades ago, the mayor said.", "two decades ago = 2005-01-01..2005-12-31 year"],
  ["The ferry sank last summer off the coast.", "last summer = 2025-06-01..2025-08-31 season"],
  ["The bakery will close two of its shops by year's end, it said.", "year's end = 2025-09-01..2025-12-31 year"],
  ["The fund has gained 4 percent since year-end, it said.", "year-end = 2024-12-31"],
  ["The drought lasted well into the summer, farmers said.", "summer = 2025-06-01..2025-08-31 season"],
  ["The brewer told of a loss for the second quarter of $12 million.", "second quarter = 2025-04-01..2025-06-30 quarter"],
  ["Sales rose in the quarter ended July 31, the grocer said.", "quarter = 2025-05-01..2025-07-31 quarter"],
  ["Sales rose in the first quarter ended Feb. 3, the grocer said.", "first quarter = 2024-11-01..2025-01-31 quarter"],
  // weekdays by tense
  ["The council met on Wednesday and adopted the plan.", "Wednesday = 2025-09-17"],
  ["The council met on Friday and adopted the plan.", "Friday = 2025-09-19"],
  ["On Monday the council will begin its hearings.", "Monday = 2025-09-22"],
  ["An aide told reporters Tuesday that the two will meet.", "Tuesday = 2025-09-16"],
  ["The fair, which runs to Sunday, draws large crowds.", "Sunday = 2025-09-21"],
  ["A shell hit the town earlier Thursday morning, it said.", "earlier Thursday morning = 2025-09-18"],
  ["The hearing begins at 10:30 a.m. on Monday, the court said it would.", "10:30 a.m. on Monday = 2025-09-22T10:30"],
  ["The plant will shut for two weeks from Dec. 22, it said.", "Dec. 22 = 2025-12-22"],
  ["The quake hit the coast at 2312 GMT Thursday, they said.", "2312 GMT Thursday = 2025-09-18T23:12"],
  // parts and spans
  ["The fires broke out in late May 2021 in the north.", "late May 2021 = 2021-05-21..2021-05-31 month"],
  ["Work began in mid-2021 on both banks of the river.", "mid-2021 = 2021-05-01..2021-08-31 year"],
  ["The band was formed in the early 1980s by two friends.", "early 1980s = 1980-01-01..1983-04-30 decade"],
  ["The reactor is to be closed by the end of 2027 at the latest.", "end of 2027 = 2027-09-01..2027-12-31 year"],
  ["She led the party from 2018 to 2020 and then left.", "2018 to 2020 = 2018-01-01..2020-12-31 year"],
  ["The festival ran from 3 to 5 July in the old town.", "3 to 5 July = 2025-07-03..2025-07-05 day"],
  ["The festival ran July 3-5, 2024, in the old town.", "July 3-5, 2024 = 2024-07-03..2024-07-05 day"],
  ["The war of 1914-18 left the town in ruins.", "1914-18 = 1914-01-01..1918-12-31 year"],
  ["Exports rose in the third quarter of 2024, the office said.", "third quarter of 2024 = 2024-07-01..2024-09-30 quarter"],
  ["Exports rose in the first half of this year, the office said.", "first half of this year = 2025-01-01..2025-06-30 half"],
  ["The comet was seen in the spring of 1997 over the city.", "spring of 1997 = 1997-03-01..1997-05-31 season"],
  // the far end of a span is a date too, and so is each day of a list
  ["She led the party from 2018 to 2020 and then left.", "2020 = 2020-01-01..2020-12-31 year"],
  ["The road is shut from Sept. 22 to Thursday of next week.", "Thursday = 2025-09-25"],
  ["The two sides met on July 24 and 25 in the old town.", "25 = 2025-07-25"],
  ["The club played on May 3, 5 and 7, 2024, at home.", "May 3 = 2024-05-03"],
  ["The club played on May 3, 5 and 7, 2024, at home.", "7, 2024 = 2024-05-07"],
  ["The firm kept its forecast for the full year.", "full year = 2025-01-01..2025-12-31 year"],
  ["In 2023 the firm lost a client. For the year, sales fell by a third.", "year = 2023-01-01..2023-12-31 year"],
  ["Rents rose in the last half of 2024 in the city.", "last half of 2024 = 2024-07-01..2024-12-31 half"],
  ["The final quarter of 2023 was the worst for the airline.", "final quarter of 2023 = 2023-10-01..2023-12-31 quarter"],
  ["The May vote was won by four members.", "May = 2025-05-01..2025-05-31 month"],
  ["Judges will sit next Monday, September 22, in the old hall.", "next Monday, September 22 = 2025-09-22"],
  ["The tax was raised in the summer of ’98 and never lowered.", "summer of ’98 = 1998-06-01..1998-08-31 season"],
  ["He won the seat in '05 and kept it.", "'05 = 2005-01-01..2005-12-31 year"],
  ["Few post-1945 towns were built of stone.", "1945 = 1945-01-01..1945-12-31 year"],
  ["It grew in the 19th and early 20th centuries.", "19th = 1801-01-01..1900-12-31 century"],
  ["Claims for benefit fell in the week ended Sept. 13, the office said.", "week ended Sept. 13 = 2025-09-07..2025-09-13 week"],
  ["The 2019/20 season was cut short.", "2019/20 = 2019-01-01..2020-12-31 year"],
  ["The fair opens on Sunday the 28th, its owner said.", "Sunday the 28th = 2025-09-28"],
  ["The form came on the 3rd of last month.", "3rd of last month = 2025-08-03"],
  ["The first two quarters of 2024 were the best.", "first two quarters of 2024 = 2024-01-01..2024-06-30 half"],
  // so much from a day that is named
  ["He left the board a year ago Monday, she said.", "a year ago Monday = 2024-09-15"],
  ["The two will meet again a week from Monday.", "a week from Monday = 2025-09-29"],
  ["The shop opened again the day after Labor Day.", "the day after Labor Day = 2025-09-02"],
  // feasts, by rule
  ["The store opens on Black Friday with new prices.", "Black Friday = 2025-11-28"],
  ["He was born on Christmas Eve 1950 in a small town.", "Christmas Eve 1950 = 1950-12-24"],
  ["She left the island last Easter with her two sons.", "last Easter = 2025-04-20"],
  ["The pool shuts after Labor Day, the city said.", "Labor Day = 2025-09-01"],
  ["Turnout was low on Memorial Day 2023 in the valley.", "Memorial Day 2023 = 2023-05-29"],
  // with a day or year of their own
  ["He turned 80 last March 3, his son said.", "last March 3 = 2025-03-03"],
  ["The club lost its ground this past spring to the flood.", "this past spring = 2025-03-01..2025-05-31 season"],
  ["Prices doubled over the past year in both towns.", "past year = 2024-09-19..2025-09-19 year"],
  ["They met in nineteen ninety-six at a fair.", "nineteen ninety-six = 1996-01-01..1996-12-31 year"],
  ["The band broke up in the mid-nineties after a tour.", "mid-nineties = 1993-05-01..1996-08-31 decade"],
  ["The band broke up in the ’90s after a tour.", "’90s = 1990-01-01..1999-12-31 decade"],
  ["The debt fell by year-end 2024 to a half.", "year-end 2024 = 2024-09-01..2024-12-31 year"],
  ["The line was cut in the week of March 6, 2023, by a storm.", "week of March 6, 2023 = 2023-03-06..2023-03-12 week"],
  ["Air travel has changed since 9/11 for good.", "9/11 = 2001-09-11"],
  ["The two towers fell in the Sept. 11 attacks on the city.", "Sept. 11 = 2001-09-11"],
  // ahead and behind
  ["The board declared a dividend of 20 cents, payable Dec. 15, to holders.", "Dec. 15 = 2025-12-15"],
  ["The firm signed an agreement to buy the yard in January.", "January = 2026-01-01..2026-01-31 month"],
  ["The game was postponed until Tuesday after the storm.", "Tuesday = 2025-09-23"],
  ["Officials gave the crew until 9 a.m. Tuesday to leave.", "9 a.m. Tuesday = 2025-09-23T09:00"],
  ["It rained in the valley until Sunday without a break.", "Sunday = 2025-09-14"],
  ["The offer had been due to expire on Thursday.", "Thursday = 2025-09-18"],
  ["The clerk could not be reached for comment Wednesday.", "Wednesday = 2025-09-17"],
  ["Neither of the drivers could be found on Wednesday.", "Wednesday = 2025-09-17"],
  ["The trial begins Tuesday in the old hall.", "Tuesday = 2025-09-23"],
  ["The march planned for Wednesday was called off.", "Wednesday = 2025-09-17"],
  ["The march planned for Saturday was called off.", "Saturday = 2025-09-20"],
  ["The fund is to be dissolved when the accounts are closed in May.", "May = 2026-05-01..2026-05-31 month"],
  ["The bank extended its loan to the yard through April.", "April = 2026-04-01..2026-04-30 month"],
  ["Schools open Monday after a long strike.", "Monday = 2025-09-22"],
  ["The farm was likely to sell as soon as the market opened Monday.", "Monday = 2025-09-22"],
  ["The board is selling the yard under a November agreement with the town.", "November = 2024-11-01..2024-11-30 month"],
  ["The deal is expected to close in March, it said.", "March = 2026-03-01..2026-03-31 month"],
  ["If we remember one thing of the painter, who died Sunday, it will be his kindness.", "Sunday = 2025-09-14"],
  ["The mayor, who announced a new spending plan on Monday, plans a tour.", "Monday = 2025-09-15"],
  ["The mayor is closing in on a second term, his third win in a row after that of Tuesday.", "Tuesday = 2025-09-16"],
  ["Many will stay away because of the raid in the harbour on Monday.", "Monday = 2025-09-15"],
  ["The council passed a bill that would ban the sale of old stoves in the three towns Monday.", "Monday = 2025-09-15"],
  ["As early as Wednesday morning, aides began to leave.", "Wednesday morning = 2025-09-17"],
  ["The storm could reach the coast on Tuesday.", "Tuesday = 2025-09-23"],
  ["The team has won six in a row heading into Sunday’s final.", "Sunday = 2025-09-21"],
  ["Council members vote Tuesday on the new tax.", "Tuesday = 2025-09-23"],
  ["Parliament returns on Oct. 20, when it has to choose.", "Oct. 20 = 2025-10-20"],
  ["Oil for January delivery rose to a new high.", "January = 2026-01-01..2026-01-31 month"],
  ["The party could lose if he is on the ballot in May.", "May = 2026-05-01..2026-05-31 month"],
  ["He stays in charge until at least July 31.", "July 31 = 2026-07-31"],
  ["He called the March election a test of the country.", "March = 2025-03-01..2025-03-31 month"],
  ["He called the December election a test of the country.", "December = 2025-12-01..2025-12-31 month"],
  ["With fewer than 70 days until Thanksgiving the shops are empty.", "Thanksgiving = 2025-11-27"],
  ["The mayor would appeal Wednesday’s ruling, she said.", "Wednesday = 2025-09-17"],
  ["The minister is meeting his colleague on Monday in the capital.", "Monday = 2025-09-22"],
  // from what the text has told
  ["The ship left on March 3, 2024. The next morning it sank.", "The next morning = 2024-03-04"],
  ["The ship left on March 3, 2024. Two days later it sank.", "Two days later = 2024-03-05"],
  ["In 2019 she moved to the capital. A year later she married.", "A year later = 2020-01-01..2020-12-31 year"],
  ["In 2019 she moved to the capital. That summer she married.", "That summer = 2019-06-01..2019-08-31 season"],
  ["In May 2019 she moved. The previous month she had sold her house.", "The previous month = 2019-04-01..2019-04-30 month"],
  [
    "Profit rose in the second quarter of 2024. In the nine months it was $9 million, from $7 million a year earlier.",
    "a year earlier = 2024-01-01..2024-12-31 year",
  ],
  ["Profit fell in the second quarter of 2024 from that of the quarter a year ago.", "quarter a year ago = 2023-04-01..2023-06-30 quarter"],
  ["The ship left on March 7, 2024. The following Monday it sank.", "The following Monday = 2024-03-11"],
  ["The ship left on March 7, 2024. It had been due the previous Monday.", "the previous Monday = 2024-03-04"],
  [
    "In the second quarter of 2024 sales were $9 million, from $7 million a year earlier.",
    "a year earlier = 2023-04-01..2023-06-30 quarter",
  ],
  ["Profit rose in the second quarter of 2024. In the year-ago quarter it fell.", "year-ago quarter = 2023-04-01..2023-06-30 quarter"],
  // no anchor in the text
  ["The abbey was sold in 2019. It still stands, more than 200 years later.", "200 years later = ? year"],
  ["The second plane landed three days later in the capital.", "three days later = ? day"],
])("%s", (words, value) => {
  expect(onFriday(words)).toContain(value);
});

test.each([
  "Thousands joined the march to the capital to protest.",
  "Shares of Sun Microsystems and of Sat Industries were sold.",
  "Theresa May said she may stand for the seat.",
  "June Brown and April Jones won the prize together.",
  "The shop was full on Super Sunday and on Bloody Monday.",
  "She bought Christmas trees and Easter eggs for the New Year celebrations.",
  "It was the second time for the club to lose its way.",
  "The fall of the old wall is what they remember, and the spring of the trap.",
  "The court cited Article 1998 and Room 2004 of the building.",
  "She reads the Sunday Times at home.",
  "The market is held every Thursday and on Monday nights.",
  "He is in his mid-forties and she in her early 60s.",
  "The guests scored twice in the fourth quarter of the match and led by three points in the second quarter.",
  "Today’s world has no place for it, and today's young voters are not the leaders of tomorrow.",
  "Police looked for a 2014 Honda and for his 1987 Chevrolet.",
  "She was named player of the year, and the May government fell.",
  "She was on CBS This Morning with him.",
  "The statement came from May’s office.",
  "The late senator had few friends in the end.",
])("no date in: %s", (words) => {
  expect(onFriday(words).filter((line) => /= (?:\?|\d{4}-)/.test(line))).toEqual([]);
});

test("without a publication date what is counted from it stays open, and what is stated does not", () => {
  expect(mentionsIn("They met last week and on Monday, and in June 2022 before that.")).toEqual([
    "last week = ? week",
    "Monday = ? day",
    "June 2022 = 2022-06-01..2022-06-30 month",
  ]);
});

test("days that no calendar has stay open", () => {
  expect(onFriday("The form says February 30, 2024, and 31/31/2024, which cannot be.")).toEqual([
    "February 30, 2024 = ? day",
    "31/31/2024 = ? day",
  ]);
});

test("the hour of a single day is told to the minute", () => {
  expect(onFriday("The train left on Thursday at 6:05 p.m. for the coast.")).toEqual(["Thursday at 6:05 p.m. = 2025-09-18T18:05"]);
});
