@_exported public import BatchAssessment
@_exported public import ComponentSourcing
@_exported public import Reports
@_exported public import ScheduleFiles
@_exported public import SourcingProof
@_exported public import TariffLaw
@_exported public import TariffStatistics
