const lines = (list: string) =>
  list
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** A short line that holds one of these invites the reader to do something with the page. Lower case, whole words. */
export const prompts = lines(`
  log in
  login
  log out
  sign in
  sign up
  sign out
  signed in
  register now
  create an account
  create account
  already a subscriber
  already have an account
  subscribe
  subscriber
  subscribers
  subscription
  subscriptions
  newsletter
  newsletters
  free trial
  start your trial
  your trial
  free access
  full access
  unlimited access
  get access
  cancel anytime
  cancel any time
  no charges
  gift this article
  gift article
  share this
  share on
  share via
  share article
  share full article
  share story
  click to share
  tweet this
  facebook twitter
  twitter facebook
  whatsapp
  copy link
  link copied
  copy url
  email this
  e-mail this
  send to a friend
  print this
  print article
  print friendly
  font size
  text size
  listen to this article
  listen to article
  audio version
  opens in new window
  opens in a new window
  your feedback
  skip next section
  story continues
  enable javascript
  about the author
  about the authors
  become a member
  preferred source
  prefer on google
  social media
  visual stories
  hot picks
  thanks for reading
  thank you for reading
  read more
  read also
  see also
  also read
  more on this story
  more stories
  related articles
  related article
  related stories
  related story
  related topics
  related news
  related coverage
  recommended for you
  recommended stories
  recommended reading
  you may also like
  you might also like
  you might like
  up next
  most read
  most viewed
  most popular
  trending now
  editors' picks
  editor's picks
  top stories
  latest news
  sponsored content
  sponsored by
  promoted content
  paid content
  article continues below
  story continues below
  advertisement
  advertisements
  scroll down
  skip to content
  skip to main content
  jump to content
  back to top
  go to top
  leave a comment
  leave a reply
  post a comment
  write comments
  write a comment
  add a comment
  add comment
  view comments
  show comments
  see comments
  social comment
  comments are closed
  join the conversation
  join the discussion
  comment policy
  community guidelines
  commenting rules
  board policy
  terms of use
  terms of service
  terms and conditions
  terms of sale
  privacy policy
  cookie policy
  cookie settings
  cookies
  about us
  contact us
  follow us
  follow on
  like us on
  find us on
  download our app
  download the app
  get the app
  our app
  ad blocker
  save article
  save for later
  bookmark
  image copyright
  media playback
  this video
  watch live
  play video
  lock icon
  min read
  end of list
  minute read
  minutes read
  view all
  load more
  show more
  see all
  click here
  tap here
  tips@
  view gallery
  hide caption
  toggle caption
  ad feedback
  sponsor message
  enter your email
  share or comment
  most watched
  most commented
  most shared
  most recent
  best rated
  worst rated
  for immediate release
  news provided by
  media contact
  press contact
  media contacts
  press contacts
  press inquiries
  media inquiries
  get started
  here's how you know
  official website
  official websites
  was this page helpful
  return to top
  minute listen
  keyboard shortcuts
  navigation menu
  accessibility links
  accessibility help
  suggest a correction
  report a typo
  report an error
  latest videos
  trending stories
  popular stories
  do not sell
  privacy notice
  privacy settings
  your privacy
  reuse this content
  explore the edition
  discover stories
  read next
  don't miss
  what to read next
  from our partners
  around the web
  more like this
  editor's choice
  editors' choice
  order reprints
  support us
  support our
  donate now
  manage preferences
  accept all
  reject all
  sign me up
  sent from my
  unsubscribe
  view in browser
  in your browser
  modern slavery
  complaints & corrections
  follow this topic
  add to favorites
  set as preferred
  see your latest updates
  all topics
  join us
  start a conversation
  newsletter promotion
`);

/** Wherever one of these stands in a passage, it is a notice about rights. Lower case. */
export const notices = lines(`
  all rights reserved
  may not be reproduced
  may not be published, broadcast
  not be reproduced, distributed
  no part of this content
  without prior written permission
  without written permission
  without the prior written
  republication or redistribution
  unauthorized reproduction
  unauthorised reproduction
  our standards: the
  terms of use and privacy
  this article was amended on
  a version of this article appears
  this article originally appeared
  this story was originally published
`);

/** A short passage that holds one of these says who made the text. Lower case. */
export const makers = lines(`
  contributed to this report
  contributed to this story
  contributed to this article
  contributed reporting
  contributed to the report
  purchase licensing rights
`);

/** A passage that begins so is housekeeping: source lines, time stamps, contact lines. Lower case. */
export const housekeeping = lines(`
  source:
  sources:
  copyright
  ©
  (c)
  published:
  published on
  published at
  updated:
  updated on
  updated at
  last updated
  last modified
  first published
  posted:
  posted on
  posted at
  modified:
  filed under
  tags:
  tag:
  topics:
  keywords:
  categories:
  category:
  related:
  read:
  read more:
  more:
  watch:
  listen:
  see also:
  also:
  share:
  contact:
  email:
  e-mail:
  twitter:
  reporting by
  editing by
  edited by
  illustration:
  additional reporting by
  compiled by
  written by
  translated by
  (reporting by
  (editing by
  (additional reporting
  this article is more than
  this story was updated
  this article was updated
  this post was updated
  this story has been updated
  this article has been updated
  this is a developing story
  this is a breaking news story
  the comments below
  key words:
  editor:
  editors:
  heard on
  subject:
  from:
  to:
  cc:
  sent:
  date:
  begin forwarded message
  reply-to:
  media contact:
  press contact:
  tel.
  tel:
  phone:
  fax:
  sponsored:
  image source
  follow:
  trending:
  privacy notice
  (end)
  (ends)
  -30-
  -ends-
`);

/** A passage with a full stop is a prompt only if it speaks to the reader with one of these. Lower case. */
export const addressing = new Set(
  lines(`
  you
  your
  please
  our
  us
  get
  sign
  log
  click
  tap
  subscribe
  join
  follow
  download
  enable
  register
  share
  read
  cancel
`),
);

/** A short line without a full stop that begins so heads a list of links. Lower case. */
export const listHeads = lines(`
  go deeper
  more from
  more on
  more in
  latest on
  latest in
  latest from
  the latest on
  explore more
  discover more
  stories from
  related to
  related in
  popular in
  trending in
  news from
  best of
`);

/** Behind a short line with one of these come other texts: links with a sentence each, the author's life. Lower case, whole words. */
export const ends = lines(`
  recommended
  related
  most read
  most popular
  most viewed
  trending
  read next
  up next
  read more
  more from
  more on
  go deeper
  you may also like
  you might also like
  about the author
  about the authors
  editors' picks
  editor's picks
  top stories
  latest news
  popular
`);

/** A passage that speaks to the reader and holds one of these asks for something: a subscription, a gift, consent. Lower case, whole words. */
export const asking = lines(`
  newsletter
  newsletters
  journalism
  subscriber
  subscribers
  subscription
  subscribing
  subscribe
  reader-supported
  our reporting
  our readers
  our work
  my work
  privacy policy
  this post
  online ads
  cookies
  paywall
  free or paid
`);

/** Words for the reader or the makers: without one nobody is asked for anything. Lower case. */
export const persons = new Set(
  lines(`
  you
  your
  please
  our
  us
  my
`),
);

/** Words of a line that says when a page was put out. Lower case; numbers come on top. */
export const stamps = new Set(
  lines(`
  published
  updated
  posted
  modified
  created
  first
  last
  on
  at
  by
  am
  pm
  a.m.
  p.m.
  gmt
  utc
  est
  edt
  et
  pt
  pst
  pdt
  cst
  cdt
  bst
  cet
  kst
  jst
  ist
  hours
  hour
  minutes
  mins
  days
  ago
  edited
  and
`),
);

/** One of these alone on a line, or a few of them in a row, is a button, a menu or a section. Lower case. */
export const buttons = new Set(
  lines(`
  print
  share
  tweet
  email
  e-mail
  facebook
  twitter
  x
  linkedin
  reddit
  pinterest
  telegram
  instagram
  youtube
  dictionary
  save
  saved
  menu
  search
  home
  close
  open
  start
  now
  next
  previous
  back
  more
  comments
  comment
  reply
  like
  listen
  watch
  follow
  advertisement
  ad
  ads
  sponsored
  general
  news
  national
  nation
  international
  world
  politics
  diplomacy
  business
  economy
  finance
  markets
  money
  tech
  technology
  science
  health
  climate
  environment
  sports
  sport
  culture
  entertainment
  arts
  lifestyle
  life
  style
  travel
  food
  opinion
  editorial
  columns
  video
  videos
  photos
  photo
  gallery
  podcasts
  live
  latest
  trending
  popular
  local
  region
  regional
  metro
  society
  education
  defense
  defence
  security
  asia
  europe
  africa
  americas
  us
  u.s.
  uk
  middle
  east
  korea
  exclusive
  analysis
  breaking
  and
  &
  english
  subscribe
  login
  font
  size
  copy
  link
  url
  top
  button
  icon
  donate
  shop
  transcript
  download
  newsletters
  yes
  no
  terms
  privacy
  accessibility
  careers
  jobs
  sitemap
  corrections
  advertise
  weather
  traffic
  contests
  games
  crossword
  crosswords
  puzzles
  obituaries
  classifieds
  archive
  archives
  editions
  edition
  weekly
  royals
  showbiz
  football
  cricket
  tennis
  property
  cars
  fashion
  books
  film
  music
  tv
  poll
  mail
  sections
  newest
  oldest
  newsroom
  restacks
  paid
  transportation
  premium
  image
  help
`),
);
