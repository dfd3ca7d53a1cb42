nothing-corresponds = nothing in the report corresponds to it
# $criterion (Words), $outcome (Words)
not-carried = `{ $criterion }` is not met ({ $outcome }), and only a met is carried over
# $criterion (Words)
equal = `{ $criterion }` asks for the same and is met
# $criterion (Words)
superset = `{ $criterion }` asks for this and more, and is met
# $criterion (Words)
subset = `{ $criterion }` is met, and is only a part of this
# $criterion (Words)
overlap = `{ $criterion }` is met, and only overlaps with this
