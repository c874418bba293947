"""The advice of the minimal project: safety, and one condition, precaution, signpost, article, glossary and place."""

SAFETY = """\
id: safety
review: {date: 2026-11-20, role: editor}
title: Safety first
summary: Read this before you start.
disclaimer: {text: This is general advice., ours: true}
tiers:
  emergency: {title: Get help now, action: Call for help now.}
  urgent: {title: Get help today, action: Call a doctor today.}
  soon: {title: See someone soon, action: Book a visit.}
alert:
  title: When to call
  parts:
    legs: {text: both legs go numb, signs: [numb-legs]}
signs:
  numb-legs:
    {text: Both legs go numb., tier: emergency, suspect: nerves, regions: [back, hip], sources: [guide], why: A nerve.}
  fever: {text: A fever with back pain., tier: urgent, regions: [back], sources: [guide]}
stop_rules:
  dizzy: {text: Stop if you feel faint., short: you feel faint, sources: [guide]}
pain_score:
  settle_h: 24
  scale: {text: 0 is no pain and 10 is the worst., sources: [guide]}
  when: {text: Check it each time., ours: true}
  bands:
    low: {text: Go on., score: 0 to 3, sources: [guide]}
    high: {text: Stop., score: 4 to 10, sources: [guide]}
  usual:
    {text: "From 4 on: start at 5, rise by 2, settle in 24.", from_score: 4, start_at_most: 5, rise_at_most: 2,
      ours: true}
ask_first:
  new-hip: {text: You have a new hip., ours: true}
start_well:
  slow: {text: Start slowly., ours: true}
getting_down:
  intro: How to get down.
  steps: {hold: Hold a chair., kneel: Kneel down.}
  ours: true
getting_up:
  intro: How to get up.
  steps: {roll: Roll over., push: Push up.}
  ours: true
numbers: ["112"]
"""

CONDITION = """\
id: back-pain
review: {date: 2026-11-20, role: editor}
name: Back pain
medical_name: Lumbago
aliases: {sore-back: Sore back}
summary: Pain low in the back.
regions: [back]
key_points:
  move: {text: Keep moving., sources: [guide]}
what:
  it: {text: A sore back., sources: [guide]}
feels:
  ache: {text: A dull ache., sources: [guide]}
causes:
  lifting: {text: A heavy lift., evidence: clear, sources: [guide]}
  sitting: {text: A lot of sitting., evidence: mixed, sources: [guide]}
course:
  weeks: {text: It gets better in weeks., sources: [guide]}
helps:
  walk: {text: A walk each day., sources: [leaflet]}
does_not_help:
  bed: {text: Rest in bed., sources: [guide]}
good_to_know:
  scans: {text: Few need a scan., sources: [guide]}
warning_signs:
  leg: {text: One leg gets weak., tier: soon, sources: [guide]}
see_someone:
  later: {text: It stops you from sleeping., ours: true}
reassess: {weeks: 6, ours: true}
take_care:
  bend: {text: Bend with care., ours: true}
avoid:
  sit-to-stand: {text: Not with back pain., ours: true}
guidelines: [guide]
places: [low-back]
"""

PRECAUTION = """\
id: thin-bones
review: {date: 2026-11-20, role: editor}
name: Thin bones
short: have thin bones
stake: harm
summary: Thin bones break with less force.
ask_first: {text: Ask your doctor., ours: true}
movements:
  bend: {text: Do not bend far., sources: [leaflet]}
choose:
  straight: {text: Keep your back straight., sources: [leaflet]}
rules_out: [prone]
avoid:
  bridge: {text: Not with thin bones., ours: true}
take_care:
  sit-to-stand: {text: Use a high chair., ours: true}
said: I have thin bones
"""

SIGNPOST = """\
id: numb-seat
review: {date: 2026-11-20, role: editor}
name: Numb seat
summary: Get help first.
regions: [back]
signpost: emergency
key_points:
  go: {text: Go at once., sources: [guide]}
what:
  it: {text: A nerve is pressed., sources: [guide]}
what_to_do:
  call: Call for help.
  wait: Wait sitting down.
what_to_do_sources: [guide]
"""

ARTICLE = """\
id: old-tips
review: {date: 2026-11-20, role: editor}
title: Old tips
publisher: A clinic
summary: It lists 3 moves.
claims:
  rest:
    says: Rest in bed.
    text: Keep moving.
    why: Rest makes it last.
    exercises: [plank]
    sources: [guide]
"""

PLACE = """\
id: low-back
review: {date: 2026-11-20, role: editor}
name: Low back
order: 1
summary: Your low back hurts.
figure: {facing: back, low: 44, high: 74, sore: {low-back: both}, alt: The low back of a person is orange.}
"""

GLOSSARY = """\
id: english
language: en
terms:
  belly: {use: tummy, instead_of: [abdomen, belly button]}
"""
