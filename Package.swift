// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]

let package = Package(
  name: "afta",
  products: [
    .library(name: "AFTA", targets: ["AFTA"]),
    .executable(name: "afta", targets: ["AFTACommand"]),
    .executable(name: "afta-bench", targets: ["Benchmark"]),
  ],
  targets: [
    .target(name: "TariffLaw"),
    .target(name: "TariffStatistics", dependencies: ["TariffLaw"]),
    .target(name: "ComponentSourcing", dependencies: ["TariffLaw"]),
    .target(name: "SourcingProof", dependencies: ["TariffLaw"]),
    .target(name: "ScheduleFiles", dependencies: ["TariffLaw"]),
    .target(name: "BatchAssessment", dependencies: ["TariffLaw", "ScheduleFiles"]),
    .target(
      name: "Reports", dependencies: ["TariffLaw", "TariffStatistics", "ComponentSourcing"]),
    .target(name: "CommandLineInterface"),
    .target(
      name: "AFTA",
      dependencies: [
        "TariffLaw", "TariffStatistics", "ComponentSourcing", "SourcingProof", "ScheduleFiles",
        "BatchAssessment", "Reports",
      ]),
    .executableTarget(name: "AFTACommand", dependencies: ["AFTA", "CommandLineInterface"]),
    .executableTarget(
      name: "Benchmark", dependencies: ["AFTA", "LawOracle", "OracleComparison", "PlanTrials"]),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .target(
      name: "TestLaw", dependencies: ["ScheduleFiles", "TestSupport"], path: "Tests/TestLaw"),
    .target(
      name: "PlanTrials",
      dependencies: [
        "TariffLaw", "ComponentSourcing", "SourcingProof", "ScheduleFiles", "Reports",
      ],
      path: "Tests/PlanTrials"),
    .testTarget(name: "TariffLawTests", dependencies: ["TariffLaw", "TestSupport"]),
    .testTarget(
      name: "TariffStatisticsTests",
      dependencies: ["TariffStatistics", "ScheduleFiles", "TestLaw", "TestSupport"]),
    .testTarget(
      name: "ComponentSourcingTests",
      dependencies: [
        "ComponentSourcing", "SourcingProof", "ScheduleFiles", "PlanTrials", "TestLaw",
        "TestSupport",
      ]),
    .testTarget(
      name: "ScheduleFilesTests", dependencies: ["ScheduleFiles", "TestLaw", "TestSupport"]),
    .testTarget(name: "CommandLineInterfaceTests", dependencies: ["CommandLineInterface"]),
    .testTarget(name: "ReportsTests", dependencies: ["Reports", "TestSupport"]),
    .testTarget(
      name: "AFTACommandTests",
      dependencies: ["AFTACommand", "AFTA", "CommandLineInterface", "TestLaw", "TestSupport"]),
    .testTarget(name: "LawTests", dependencies: ["AFTA", "TestLaw", "TestSupport"]),
    .target(name: "LawOracle", path: "Tests/LawOracle"),
    .target(
      name: "OracleComparison", dependencies: ["AFTA", "LawOracle"], path: "Tests/OracleComparison"),
    .testTarget(
      name: "OracleTests", dependencies: ["LawOracle", "OracleComparison", "TestLaw"]),
  ]
)

for target in package.targets {
  target.swiftSettings = strict
}
