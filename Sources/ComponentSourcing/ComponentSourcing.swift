/// Plans are read by the search and by the checker of its answers, which share nothing else.
@_exported public import SourcingPlans
