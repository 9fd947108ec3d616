# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""Every model, imported on first use (PEP 562)."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_attribution import AccessAttribution as AccessAttribution
    from .ace_job_view import AceJobView as AceJobView
    from .ace_policy import AcePolicy as AcePolicy
    from .ace_var import AceVar as AceVar
    from .action_info import ActionInfo as ActionInfo
    from .action_resource_info import ActionResourceInfo as ActionResourceInfo
    from .action_users_res_body import ActionUsersResBody as ActionUsersResBody
    from .add_alarm_channel_out import AddAlarmChannelOut as AddAlarmChannelOut
    from .alarm_comparison import AlarmComparison as AlarmComparison
    from .alarm_data_health import AlarmDataHealth as AlarmDataHealth
    from .alarm_dims import AlarmDims as AlarmDims
    from .alarm_history_res_body import AlarmHistoryResBody as AlarmHistoryResBody
    from .alarm_out import AlarmOut as AlarmOut
    from .alarm_state import AlarmState as AlarmState
    from .alarm_state_history_out import AlarmStateHistoryOut as AlarmStateHistoryOut
    from .allowed_action import AllowedAction as AllowedAction
    from .app_type import AppType as AppType
    from .attachment_req import AttachmentReq as AttachmentReq
    from .auth_provider_state import AuthProviderState as AuthProviderState
    from .batch_create_vars_req_body import BatchCreateVarsReqBody as BatchCreateVarsReqBody
    from .billing_overage_req_body import BillingOverageReqBody as BillingOverageReqBody
    from .bin_size import BinSize as BinSize
    from .budget import Budget as Budget
    from .budget_list_body import BudgetListBody as BudgetListBody
    from .budget_patch_body import BudgetPatchBody as BudgetPatchBody
    from .budget_patch_input import BudgetPatchInput as BudgetPatchInput
    from .bulk_replace_roles_req_body import BulkReplaceRolesReqBody as BulkReplaceRolesReqBody
    from .channel_action import ChannelAction as ChannelAction
    from .check_constraint_view import CheckConstraintView as CheckConstraintView
    from .check_input import CheckInput as CheckInput
    from .check_req_body import CheckReqBody as CheckReqBody
    from .check_res_body import CheckResBody as CheckResBody
    from .check_result import CheckResult as CheckResult
    from .cloud_watch_log_event import CloudWatchLogEvent as CloudWatchLogEvent
    from .column_mask_cap import ColumnMaskCap as ColumnMaskCap
    from .column_mask_date_trunc import ColumnMaskDateTrunc as ColumnMaskDateTrunc
    from .column_mask_email_domain_only import ColumnMaskEmailDomainOnly as ColumnMaskEmailDomainOnly
    from .column_mask_hash import ColumnMaskHash as ColumnMaskHash
    from .column_mask_pan_last_4 import ColumnMaskPanLast4 as ColumnMaskPanLast4
    from .column_mask_pseudonymize import ColumnMaskPseudonymize as ColumnMaskPseudonymize
    from .column_mask_redact import ColumnMaskRedact as ColumnMaskRedact
    from .column_mask_regexp_replace import ColumnMaskRegexpReplace as ColumnMaskRegexpReplace
    from .column_mask_truncate import ColumnMaskTruncate as ColumnMaskTruncate
    from .column_view import ColumnView as ColumnView
    from .columns_res import ColumnsRes as ColumnsRes
    from .component_config_entry import ComponentConfigEntry as ComponentConfigEntry
    from .component_evals import ComponentEvals as ComponentEvals
    from .compose_effort import ComposeEffort as ComposeEffort
    from .compose_mode import ComposeMode as ComposeMode
    from .compose_model import ComposeModel as ComposeModel
    from .compose_request import ComposeRequest as ComposeRequest
    from .compute_amount import ComputeAmount as ComputeAmount
    from .compute_fleet_req_body import ComputeFleetReqBody as ComputeFleetReqBody
    from .compute_fleet_summary import ComputeFleetSummary as ComputeFleetSummary
    from .compute_machine_status import ComputeMachineStatus as ComputeMachineStatus
    from .connections_res import ConnectionsRes as ConnectionsRes
    from .connector_job_view import ConnectorJobView as ConnectorJobView
    from .connector_view import ConnectorView as ConnectorView
    from .content_file import ContentFile as ContentFile
    from .content_text import ContentText as ContentText
    from .copy_connector_files_req import CopyConnectorFilesReq as CopyConnectorFilesReq
    from .copy_connector_files_res import CopyConnectorFilesRes as CopyConnectorFilesRes
    from .cost import Cost as Cost
    from .cost_bin import CostBin as CostBin
    from .create_ace_res_body import CreateAceResBody as CreateAceResBody
    from .create_alarm_out import CreateAlarmOut as CreateAlarmOut
    from .create_alarm_req import CreateAlarmReq as CreateAlarmReq
    from .create_backup_request import CreateBackupRequest as CreateBackupRequest
    from .create_channel_req import CreateChannelReq as CreateChannelReq
    from .create_domain_req_body import CreateDomainReqBody as CreateDomainReqBody
    from .create_enrollment_token_req_body import CreateEnrollmentTokenReqBody as CreateEnrollmentTokenReqBody
    from .create_enrollment_token_res_body import CreateEnrollmentTokenResBody as CreateEnrollmentTokenResBody
    from .create_env_req_body import CreateEnvReqBody as CreateEnvReqBody
    from .create_group_role_mapping_req_body import CreateGroupRoleMappingReqBody as CreateGroupRoleMappingReqBody
    from .create_identity_provider_req_body import CreateIdentityProviderReqBody as CreateIdentityProviderReqBody
    from .create_k2_policy_assignment_request import CreateK2PolicyAssignmentRequest as CreateK2PolicyAssignmentRequest
    from .create_k2_policy_request import CreateK2PolicyRequest as CreateK2PolicyRequest
    from .create_k2_request import CreateK2Request as CreateK2Request
    from .create_k2_response import CreateK2Response as CreateK2Response
    from .create_k2_virtual_directory_request import CreateK2VirtualDirectoryRequest as CreateK2VirtualDirectoryRequest
    from .create_k2_virtual_directory_response import (
        CreateK2VirtualDirectoryResponse as CreateK2VirtualDirectoryResponse,
    )
    from .create_metric_definition_req import CreateMetricDefinitionReq as CreateMetricDefinitionReq
    from .create_model_policy_body import CreateModelPolicyBody as CreateModelPolicyBody
    from .create_notification_channel_out import CreateNotificationChannelOut as CreateNotificationChannelOut
    from .create_notification_channel_req import CreateNotificationChannelReq as CreateNotificationChannelReq
    from .create_org_req_body import CreateOrgReqBody as CreateOrgReqBody
    from .create_project_req_body import CreateProjectReqBody as CreateProjectReqBody
    from .create_project_res_body import CreateProjectResBody as CreateProjectResBody
    from .create_restore_request import CreateRestoreRequest as CreateRestoreRequest
    from .create_role_req_body import CreateRoleReqBody as CreateRoleReqBody
    from .create_scim_token_req_body import CreateScimTokenReqBody as CreateScimTokenReqBody
    from .create_scim_token_res_body import CreateScimTokenResBody as CreateScimTokenResBody
    from .create_sync_req import CreateSyncReq as CreateSyncReq
    from .create_sync_res import CreateSyncRes as CreateSyncRes
    from .create_token_req_body import CreateTokenReqBody as CreateTokenReqBody
    from .create_token_res_body import CreateTokenResBody as CreateTokenResBody
    from .create_var_req_body import CreateVarReqBody as CreateVarReqBody
    from .create_workforce_req_body import CreateWorkforceReqBody as CreateWorkforceReqBody
    from .create_workforce_response import CreateWorkforceResponse as CreateWorkforceResponse
    from .credit_grant import CreditGrant as CreditGrant
    from .date_trunc_unit import DateTruncUnit as DateTruncUnit
    from .decision import Decision as Decision
    from .delete_channel_body import DeleteChannelBody as DeleteChannelBody
    from .delete_workforce_req_body import DeleteWorkforceReqBody as DeleteWorkforceReqBody
    from .deploy_env_req_body import DeployEnvReqBody as DeployEnvReqBody
    from .deployment_detail import DeploymentDetail as DeploymentDetail
    from .deployment_target import DeploymentTarget as DeploymentTarget
    from .dispatch_connector_job_req import DispatchConnectorJobReq as DispatchConnectorJobReq
    from .dispatch_connector_job_res import DispatchConnectorJobRes as DispatchConnectorJobRes
    from .domain import Domain as Domain
    from .duplicate_project_req_body import DuplicateProjectReqBody as DuplicateProjectReqBody
    from .edit_k2_request import EditK2Request as EditK2Request
    from .edit_org_req_body import EditOrgReqBody as EditOrgReqBody
    from .edit_project_req_body import EditProjectReqBody as EditProjectReqBody
    from .edit_role_req_body import EditRoleReqBody as EditRoleReqBody
    from .effective_grant import EffectiveGrant as EffectiveGrant
    from .effective_grants_res_body import EffectiveGrantsResBody as EffectiveGrantsResBody
    from .enqueue_ace_job_req_body import EnqueueAceJobReqBody as EnqueueAceJobReqBody
    from .enqueue_ace_job_res_body import EnqueueAceJobResBody as EnqueueAceJobResBody
    from .enqueue_eval_job_req_body import EnqueueEvalJobReqBody as EnqueueEvalJobReqBody
    from .enqueue_eval_job_res_body import EnqueueEvalJobResBody as EnqueueEvalJobResBody
    from .env_preview import EnvPreview as EnvPreview
    from .error_message import ErrorMessage as ErrorMessage
    from .eval_definition import EvalDefinition as EvalDefinition
    from .eval_job_view import EvalJobView as EvalJobView
    from .eval_run_component import EvalRunComponent as EvalRunComponent
    from .eval_run_detail import EvalRunDetail as EvalRunDetail
    from .eval_run_event import EvalRunEvent as EvalRunEvent
    from .eval_run_events_response import EvalRunEventsResponse as EvalRunEventsResponse
    from .eval_run_source import EvalRunSource as EvalRunSource
    from .existing_dest import ExistingDest as ExistingDest
    from .file_ref import FileRef as FileRef
    from .file_source_base_64 import FileSourceBase64 as FileSourceBase64
    from .file_source_url import FileSourceUrl as FileSourceUrl
    from .filesystems_res import FilesystemsRes as FilesystemsRes
    from .foreign_key_view import ForeignKeyView as ForeignKeyView
    from .fs_du_res import FsDuRes as FsDuRes
    from .fs_entry_view import FsEntryView as FsEntryView
    from .fs_ext_stat_view import FsExtStatView as FsExtStatView
    from .fs_grep_match_view import FsGrepMatchView as FsGrepMatchView
    from .fs_grep_res import FsGrepRes as FsGrepRes
    from .fs_largest_file_view import FsLargestFileView as FsLargestFileView
    from .fs_ls_res import FsLsRes as FsLsRes
    from .get_k2_file_response import GetK2FileResponse as GetK2FileResponse
    from .get_org_res_body import GetOrgResBody as GetOrgResBody
    from .grant_attribution import GrantAttribution as GrantAttribution
    from .grant_effect import GrantEffect as GrantEffect
    from .group_role_mapping_view import GroupRoleMappingView as GroupRoleMappingView
    from .hash_alg import HashAlg as HashAlg
    from .identity_provider_kind import IdentityProviderKind as IdentityProviderKind
    from .identity_provider_view import IdentityProviderView as IdentityProviderView
    from .import_table_mode import ImportTableMode as ImportTableMode
    from .index_view import IndexView as IndexView
    from .insert_k2_chunk_request import InsertK2ChunkRequest as InsertK2ChunkRequest
    from .integration_preview import IntegrationPreview as IntegrationPreview
    from .invite_org_user_req_body import InviteOrgUserReqBody as InviteOrgUserReqBody
    from .k2_chunk import K2Chunk as K2Chunk
    from .k2_chunk_summary import K2ChunkSummary as K2ChunkSummary
    from .k2_column import K2Column as K2Column
    from .k2_constraint import K2Constraint as K2Constraint
    from .k2_constraint_type import K2ConstraintType as K2ConstraintType
    from .k2_detail import K2Detail as K2Detail
    from .k2_file import K2File as K2File
    from .k2_file_embedding import K2FileEmbedding as K2FileEmbedding
    from .k2_file_parsing import K2FileParsing as K2FileParsing
    from .k2_foreign_key import K2ForeignKey as K2ForeignKey
    from .k2_get_schema_format import K2GetSchemaFormat as K2GetSchemaFormat
    from .k2_governance_mode import K2GovernanceMode as K2GovernanceMode
    from .k2_governance_mode_response import K2GovernanceModeResponse as K2GovernanceModeResponse
    from .k2_index import K2Index as K2Index
    from .k2_policy import K2Policy as K2Policy
    from .k2_policy_assignment import K2PolicyAssignment as K2PolicyAssignment
    from .k2_policy_audit_level import K2PolicyAuditLevel as K2PolicyAuditLevel
    from .k2_policy_combine_mode import K2PolicyCombineMode as K2PolicyCombineMode
    from .k2_policy_source import K2PolicySource as K2PolicySource
    from .k2_preview import K2Preview as K2Preview
    from .k2_schema import K2Schema as K2Schema
    from .k2_schema_sql import K2SchemaSql as K2SchemaSql
    from .k2_table import K2Table as K2Table
    from .k2_table_source import K2TableSource as K2TableSource
    from .kb_backup_response import KbBackupResponse as KbBackupResponse
    from .kb_preview import KbPreview as KbPreview
    from .kb_restore_response import KbRestoreResponse as KbRestoreResponse
    from .link_ace_req_body import LinkAceReqBody as LinkAceReqBody
    from .link_kb_request import LinkKbRequest as LinkKbRequest
    from .list_ace_jobs_res_body import ListAceJobsResBody as ListAceJobsResBody
    from .list_ace_policies_res_body import ListAcePoliciesResBody as ListAcePoliciesResBody
    from .list_ace_vars_res_body import ListAceVarsResBody as ListAceVarsResBody
    from .list_actions_res_body import ListActionsResBody as ListActionsResBody
    from .list_backups_response import ListBackupsResponse as ListBackupsResponse
    from .list_connector_jobs_res import ListConnectorJobsRes as ListConnectorJobsRes
    from .list_connectors_res_body import ListConnectorsResBody as ListConnectorsResBody
    from .list_credit_grants_res_body import ListCreditGrantsResBody as ListCreditGrantsResBody
    from .list_deployments_res_body import ListDeploymentsResBody as ListDeploymentsResBody
    from .list_domains_res_body import ListDomainsResBody as ListDomainsResBody
    from .list_embedding_models_res_body import ListEmbeddingModelsResBody as ListEmbeddingModelsResBody
    from .list_env_logs_res_body import ListEnvLogsResBody as ListEnvLogsResBody
    from .list_envs_res_body import ListEnvsResBody as ListEnvsResBody
    from .list_eval_definitions_res_body import ListEvalDefinitionsResBody as ListEvalDefinitionsResBody
    from .list_eval_jobs_res_body import ListEvalJobsResBody as ListEvalJobsResBody
    from .list_eval_runs_res_body import ListEvalRunsResBody as ListEvalRunsResBody
    from .list_group_role_mappings_res_body import ListGroupRoleMappingsResBody as ListGroupRoleMappingsResBody
    from .list_identity_providers_res_body import ListIdentityProvidersResBody as ListIdentityProvidersResBody
    from .list_k2_chunks_response import ListK2ChunksResponse as ListK2ChunksResponse
    from .list_k2_files_response import ListK2FilesResponse as ListK2FilesResponse
    from .list_k2_policies_response import ListK2PoliciesResponse as ListK2PoliciesResponse
    from .list_k2_policy_assignments_response import ListK2PolicyAssignmentsResponse as ListK2PolicyAssignmentsResponse
    from .list_k2_response import ListK2Response as ListK2Response
    from .list_metric_definitions_res_body import ListMetricDefinitionsResBody as ListMetricDefinitionsResBody
    from .list_org_alarms_res_body import ListOrgAlarmsResBody as ListOrgAlarmsResBody
    from .list_org_channels_res_body import ListOrgChannelsResBody as ListOrgChannelsResBody
    from .list_org_contacts_res_body import ListOrgContactsResBody as ListOrgContactsResBody
    from .list_org_model_policies_res_body import ListOrgModelPoliciesResBody as ListOrgModelPoliciesResBody
    from .list_org_roles_res_body import ListOrgRolesResBody as ListOrgRolesResBody
    from .list_org_users_res_body import ListOrgUsersResBody as ListOrgUsersResBody
    from .list_orgs_result import ListOrgsResult as ListOrgsResult
    from .list_projects_res_body import ListProjectsResBody as ListProjectsResBody
    from .list_reactions_res_body import ListReactionsResBody as ListReactionsResBody
    from .list_restores_response import ListRestoresResponse as ListRestoresResponse
    from .list_runs_res_body import ListRunsResBody as ListRunsResBody
    from .list_scim_tokens_res_body import ListScimTokensResBody as ListScimTokensResBody
    from .list_syncs_res import ListSyncsRes as ListSyncsRes
    from .list_templates_res_body import ListTemplatesResBody as ListTemplatesResBody
    from .list_tokens_res_body import ListTokensResBody as ListTokensResBody
    from .list_vars_res_body import ListVarsResBody as ListVarsResBody
    from .list_workforce_res_body import ListWorkforceResBody as ListWorkforceResBody
    from .local_config_req import LocalConfigReq as LocalConfigReq
    from .local_config_res import LocalConfigRes as LocalConfigRes
    from .message import Message as Message
    from .metric_bin_out import MetricBinOut as MetricBinOut
    from .metric_catalog_entry import MetricCatalogEntry as MetricCatalogEntry
    from .metric_definition_out import MetricDefinitionOut as MetricDefinitionOut
    from .metric_definition_source import MetricDefinitionSource as MetricDefinitionSource
    from .metric_origin import MetricOrigin as MetricOrigin
    from .missing_data_policy import MissingDataPolicy as MissingDataPolicy
    from .model_policy import ModelPolicy as ModelPolicy
    from .model_policy_effect import ModelPolicyEffect as ModelPolicyEffect
    from .new_reaction_req_body import NewReactionReqBody as NewReactionReqBody
    from .notification_channel_out import NotificationChannelOut as NotificationChannelOut
    from .notification_channel_type import NotificationChannelType as NotificationChannelType
    from .org import Org as Org
    from .org_alarms_health_res_body import OrgAlarmsHealthResBody as OrgAlarmsHealthResBody
    from .org_analytics_costs_body import OrgAnalyticsCostsBody as OrgAnalyticsCostsBody
    from .org_analytics_usage_body import OrgAnalyticsUsageBody as OrgAnalyticsUsageBody
    from .org_analytics_users_body import OrgAnalyticsUsersBody as OrgAnalyticsUsersBody
    from .org_contact import OrgContact as OrgContact
    from .org_contact_channel import OrgContactChannel as OrgContactChannel
    from .org_contact_channel_kind import OrgContactChannelKind as OrgContactChannelKind
    from .org_contact_type import OrgContactType as OrgContactType
    from .org_metrics_catalog_res_body import OrgMetricsCatalogResBody as OrgMetricsCatalogResBody
    from .org_metrics_res_body import OrgMetricsResBody as OrgMetricsResBody
    from .org_preview import OrgPreview as OrgPreview
    from .org_user import OrgUser as OrgUser
    from .overage_summary import OverageSummary as OverageSummary
    from .pacing_body import PacingBody as PacingBody
    from .patch_auth_settings_req_body import PatchAuthSettingsReqBody as PatchAuthSettingsReqBody
    from .patch_k2_chunk_request import PatchK2ChunkRequest as PatchK2ChunkRequest
    from .patch_k2_policy_request import PatchK2PolicyRequest as PatchK2PolicyRequest
    from .patch_me_req_body import PatchMeReqBody as PatchMeReqBody
    from .plan_detail import PlanDetail as PlanDetail
    from .preview_label_out import PreviewLabelOut as PreviewLabelOut
    from .preview_metric_definition_out import PreviewMetricDefinitionOut as PreviewMetricDefinitionOut
    from .preview_metric_definition_req import PreviewMetricDefinitionReq as PreviewMetricDefinitionReq
    from .preview_sample_out import PreviewSampleOut as PreviewSampleOut
    from .principal_kind import PrincipalKind as PrincipalKind
    from .project_analytics_credits_body import ProjectAnalyticsCreditsBody as ProjectAnalyticsCreditsBody
    from .project_analytics_usage_body import ProjectAnalyticsUsageBody as ProjectAnalyticsUsageBody
    from .project_analytics_users_body import ProjectAnalyticsUsersBody as ProjectAnalyticsUsersBody
    from .project_auth_settings import ProjectAuthSettings as ProjectAuthSettings
    from .project_channel import ProjectChannel as ProjectChannel
    from .project_detail import ProjectDetail as ProjectDetail
    from .project_env import ProjectEnv as ProjectEnv
    from .project_env_component import ProjectEnvComponent as ProjectEnvComponent
    from .project_origin_scratch import ProjectOriginScratch as ProjectOriginScratch
    from .project_origin_template import ProjectOriginTemplate as ProjectOriginTemplate
    from .project_plan import ProjectPlan as ProjectPlan
    from .project_preview import ProjectPreview as ProjectPreview
    from .project_session import ProjectSession as ProjectSession
    from .project_template import ProjectTemplate as ProjectTemplate
    from .projects_list_env_logs_component import ProjectsListEnvLogsComponent as ProjectsListEnvLogsComponent
    from .projects_list_view import ProjectsListView as ProjectsListView
    from .put_auth_provider_req_body import PutAuthProviderReqBody as PutAuthProviderReqBody
    from .put_channel_req_body import PutChannelReqBody as PutChannelReqBody
    from .query_column_view import QueryColumnView as QueryColumnView
    from .query_connector_req import QueryConnectorReq as QueryConnectorReq
    from .query_connector_res import QueryConnectorRes as QueryConnectorRes
    from .query_k2_request import QueryK2Request as QueryK2Request
    from .reaction import Reaction as Reaction
    from .rebind_connector_req import RebindConnectorReq as RebindConnectorReq
    from .rebind_connector_res import RebindConnectorRes as RebindConnectorRes
    from .relational_source_body import RelationalSourceBody as RelationalSourceBody
    from .remove_org_user_req_body import RemoveOrgUserReqBody as RemoveOrgUserReqBody
    from .replace_roles_req_body import ReplaceRolesReqBody as ReplaceRolesReqBody
    from .resource_users_res_body import ResourceUsersResBody as ResourceUsersResBody
    from .revoke_connector_res import RevokeConnectorRes as RevokeConnectorRes
    from .role import Role as Role
    from .role_detail import RoleDetail as RoleDetail
    from .role_grant import RoleGrant as RoleGrant
    from .role_in_use_conflict import RoleInUseConflict as RoleInUseConflict
    from .role_preview import RolePreview as RolePreview
    from .role_source import RoleSource as RoleSource
    from .run_approval_event import RunApprovalEvent as RunApprovalEvent
    from .run_content_block_stop import RunContentBlockStop as RunContentBlockStop
    from .run_custom import RunCustom as RunCustom
    from .run_delta_event import RunDeltaEvent as RunDeltaEvent
    from .run_detail import RunDetail as RunDetail
    from .run_error import RunError as RunError
    from .run_evals_req_body import RunEvalsReqBody as RunEvalsReqBody
    from .run_evals_res_body import RunEvalsResBody as RunEvalsResBody
    from .run_guardrail_event import RunGuardrailEvent as RunGuardrailEvent
    from .run_interaction_event import RunInteractionEvent as RunInteractionEvent
    from .run_output_event import RunOutputEvent as RunOutputEvent
    from .run_preview import RunPreview as RunPreview
    from .run_sort_by import RunSortBy as RunSortBy
    from .run_start_event import RunStartEvent as RunStartEvent
    from .run_status import RunStatus as RunStatus
    from .run_sync_res import RunSyncRes as RunSyncRes
    from .run_text import RunText as RunText
    from .run_text_delta import RunTextDelta as RunTextDelta
    from .run_thinking import RunThinking as RunThinking
    from .run_thinking_delta import RunThinkingDelta as RunThinkingDelta
    from .run_tool_use import RunToolUse as RunToolUse
    from .run_tool_use_delta import RunToolUseDelta as RunToolUseDelta
    from .run_unknown_event import RunUnknownEvent as RunUnknownEvent
    from .run_unknown_item import RunUnknownItem as RunUnknownItem
    from .scim_token_view import ScimTokenView as ScimTokenView
    from .session_detail import SessionDetail as SessionDetail
    from .set_default_role_req_body import SetDefaultRoleReqBody as SetDefaultRoleReqBody
    from .set_env_branch_req_body import SetEnvBranchReqBody as SetEnvBranchReqBody
    from .set_env_domain_req_body import SetEnvDomainReqBody as SetEnvDomainReqBody
    from .set_k2_governance_mode_request import SetK2GovernanceModeRequest as SetK2GovernanceModeRequest
    from .sign_content_request import SignContentRequest as SignContentRequest
    from .sign_content_response import SignContentResponse as SignContentResponse
    from .sort_order import SortOrder as SortOrder
    from .source_bin import SourceBin as SourceBin
    from .source_body_mysql import SourceBodyMysql as SourceBodyMysql
    from .source_body_postgres import SourceBodyPostgres as SourceBodyPostgres
    from .source_body_sql_server import SourceBodySqlServer as SourceBodySqlServer
    from .source_cost import SourceCost as SourceCost
    from .source_costs import SourceCosts as SourceCosts
    from .stop_connector_job_res import StopConnectorJobRes as StopConnectorJobRes
    from .sync_detail_res import SyncDetailRes as SyncDetailRes
    from .sync_run_view import SyncRunView as SyncRunView
    from .sync_stats_view import SyncStatsView as SyncStatsView
    from .sync_view import SyncView as SyncView
    from .table_detail_res import TableDetailRes as TableDetailRes
    from .table_view import TableView as TableView
    from .tables_res import TablesRes as TablesRes
    from .temp_file import TempFile as TempFile
    from .token import Token as Token
    from .tool_action import ToolAction as ToolAction
    from .update_alarm_req import UpdateAlarmReq as UpdateAlarmReq
    from .update_connector_req import UpdateConnectorReq as UpdateConnectorReq
    from .update_connector_res import UpdateConnectorRes as UpdateConnectorRes
    from .update_env_config_req_body import UpdateEnvConfigReqBody as UpdateEnvConfigReqBody
    from .update_identity_provider_req_body import UpdateIdentityProviderReqBody as UpdateIdentityProviderReqBody
    from .update_metric_definition_req import UpdateMetricDefinitionReq as UpdateMetricDefinitionReq
    from .update_org_photo_res_body import UpdateOrgPhotoResBody as UpdateOrgPhotoResBody
    from .update_photo_res_body import UpdatePhotoResBody as UpdatePhotoResBody
    from .update_sync_req import UpdateSyncReq as UpdateSyncReq
    from .update_var_req_body import UpdateVarReqBody as UpdateVarReqBody
    from .usage_bin import UsageBin as UsageBin
    from .user_access import UserAccess as UserAccess
    from .user_ref import UserRef as UserRef
    from .user_roles_req import UserRolesReq as UserRolesReq
    from .user_row import UserRow as UserRow
    from .validation_record import ValidationRecord as ValidationRecord
    from .validation_status import ValidationStatus as ValidationStatus
    from .validator_summary import ValidatorSummary as ValidatorSummary
    from .var import Var as Var
    from .var_env import VarEnv as VarEnv
    from .var_input import VarInput as VarInput
    from .var_type import VarType as VarType
    from .var_value_plain import VarValuePlain as VarValuePlain
    from .var_value_secret import VarValueSecret as VarValueSecret
    from .workforce_preview import WorkforcePreview as WorkforcePreview

_MODULES = {
    "AccessAttribution": ".access_attribution",
    "AceJobView": ".ace_job_view",
    "AcePolicy": ".ace_policy",
    "AceVar": ".ace_var",
    "ActionInfo": ".action_info",
    "ActionResourceInfo": ".action_resource_info",
    "ActionUsersResBody": ".action_users_res_body",
    "AddAlarmChannelOut": ".add_alarm_channel_out",
    "AlarmComparison": ".alarm_comparison",
    "AlarmDataHealth": ".alarm_data_health",
    "AlarmDims": ".alarm_dims",
    "AlarmHistoryResBody": ".alarm_history_res_body",
    "AlarmOut": ".alarm_out",
    "AlarmState": ".alarm_state",
    "AlarmStateHistoryOut": ".alarm_state_history_out",
    "AllowedAction": ".allowed_action",
    "AppType": ".app_type",
    "AttachmentReq": ".attachment_req",
    "AuthProviderState": ".auth_provider_state",
    "BatchCreateVarsReqBody": ".batch_create_vars_req_body",
    "BillingOverageReqBody": ".billing_overage_req_body",
    "BinSize": ".bin_size",
    "Budget": ".budget",
    "BudgetListBody": ".budget_list_body",
    "BudgetPatchBody": ".budget_patch_body",
    "BudgetPatchInput": ".budget_patch_input",
    "BulkReplaceRolesReqBody": ".bulk_replace_roles_req_body",
    "ChannelAction": ".channel_action",
    "CheckConstraintView": ".check_constraint_view",
    "CheckInput": ".check_input",
    "CheckReqBody": ".check_req_body",
    "CheckResBody": ".check_res_body",
    "CheckResult": ".check_result",
    "CloudWatchLogEvent": ".cloud_watch_log_event",
    "ColumnMaskCap": ".column_mask_cap",
    "ColumnMaskDateTrunc": ".column_mask_date_trunc",
    "ColumnMaskEmailDomainOnly": ".column_mask_email_domain_only",
    "ColumnMaskHash": ".column_mask_hash",
    "ColumnMaskPanLast4": ".column_mask_pan_last_4",
    "ColumnMaskPseudonymize": ".column_mask_pseudonymize",
    "ColumnMaskRedact": ".column_mask_redact",
    "ColumnMaskRegexpReplace": ".column_mask_regexp_replace",
    "ColumnMaskTruncate": ".column_mask_truncate",
    "ColumnView": ".column_view",
    "ColumnsRes": ".columns_res",
    "ComponentConfigEntry": ".component_config_entry",
    "ComponentEvals": ".component_evals",
    "ComposeEffort": ".compose_effort",
    "ComposeMode": ".compose_mode",
    "ComposeModel": ".compose_model",
    "ComposeRequest": ".compose_request",
    "ComputeAmount": ".compute_amount",
    "ComputeFleetReqBody": ".compute_fleet_req_body",
    "ComputeFleetSummary": ".compute_fleet_summary",
    "ComputeMachineStatus": ".compute_machine_status",
    "ConnectionsRes": ".connections_res",
    "ConnectorJobView": ".connector_job_view",
    "ConnectorView": ".connector_view",
    "ContentFile": ".content_file",
    "ContentText": ".content_text",
    "CopyConnectorFilesReq": ".copy_connector_files_req",
    "CopyConnectorFilesRes": ".copy_connector_files_res",
    "Cost": ".cost",
    "CostBin": ".cost_bin",
    "CreateAceResBody": ".create_ace_res_body",
    "CreateAlarmOut": ".create_alarm_out",
    "CreateAlarmReq": ".create_alarm_req",
    "CreateBackupRequest": ".create_backup_request",
    "CreateChannelReq": ".create_channel_req",
    "CreateDomainReqBody": ".create_domain_req_body",
    "CreateEnrollmentTokenReqBody": ".create_enrollment_token_req_body",
    "CreateEnrollmentTokenResBody": ".create_enrollment_token_res_body",
    "CreateEnvReqBody": ".create_env_req_body",
    "CreateGroupRoleMappingReqBody": ".create_group_role_mapping_req_body",
    "CreateIdentityProviderReqBody": ".create_identity_provider_req_body",
    "CreateK2PolicyAssignmentRequest": ".create_k2_policy_assignment_request",
    "CreateK2PolicyRequest": ".create_k2_policy_request",
    "CreateK2Request": ".create_k2_request",
    "CreateK2Response": ".create_k2_response",
    "CreateK2VirtualDirectoryRequest": ".create_k2_virtual_directory_request",
    "CreateK2VirtualDirectoryResponse": ".create_k2_virtual_directory_response",
    "CreateMetricDefinitionReq": ".create_metric_definition_req",
    "CreateModelPolicyBody": ".create_model_policy_body",
    "CreateNotificationChannelOut": ".create_notification_channel_out",
    "CreateNotificationChannelReq": ".create_notification_channel_req",
    "CreateOrgReqBody": ".create_org_req_body",
    "CreateProjectReqBody": ".create_project_req_body",
    "CreateProjectResBody": ".create_project_res_body",
    "CreateRestoreRequest": ".create_restore_request",
    "CreateRoleReqBody": ".create_role_req_body",
    "CreateScimTokenReqBody": ".create_scim_token_req_body",
    "CreateScimTokenResBody": ".create_scim_token_res_body",
    "CreateSyncReq": ".create_sync_req",
    "CreateSyncRes": ".create_sync_res",
    "CreateTokenReqBody": ".create_token_req_body",
    "CreateTokenResBody": ".create_token_res_body",
    "CreateVarReqBody": ".create_var_req_body",
    "CreateWorkforceReqBody": ".create_workforce_req_body",
    "CreateWorkforceResponse": ".create_workforce_response",
    "CreditGrant": ".credit_grant",
    "DateTruncUnit": ".date_trunc_unit",
    "Decision": ".decision",
    "DeleteChannelBody": ".delete_channel_body",
    "DeleteWorkforceReqBody": ".delete_workforce_req_body",
    "DeployEnvReqBody": ".deploy_env_req_body",
    "DeploymentDetail": ".deployment_detail",
    "DeploymentTarget": ".deployment_target",
    "DispatchConnectorJobReq": ".dispatch_connector_job_req",
    "DispatchConnectorJobRes": ".dispatch_connector_job_res",
    "Domain": ".domain",
    "DuplicateProjectReqBody": ".duplicate_project_req_body",
    "EditK2Request": ".edit_k2_request",
    "EditOrgReqBody": ".edit_org_req_body",
    "EditProjectReqBody": ".edit_project_req_body",
    "EditRoleReqBody": ".edit_role_req_body",
    "EffectiveGrant": ".effective_grant",
    "EffectiveGrantsResBody": ".effective_grants_res_body",
    "EnqueueAceJobReqBody": ".enqueue_ace_job_req_body",
    "EnqueueAceJobResBody": ".enqueue_ace_job_res_body",
    "EnqueueEvalJobReqBody": ".enqueue_eval_job_req_body",
    "EnqueueEvalJobResBody": ".enqueue_eval_job_res_body",
    "EnvPreview": ".env_preview",
    "ErrorMessage": ".error_message",
    "EvalDefinition": ".eval_definition",
    "EvalJobView": ".eval_job_view",
    "EvalRunComponent": ".eval_run_component",
    "EvalRunDetail": ".eval_run_detail",
    "EvalRunEvent": ".eval_run_event",
    "EvalRunEventsResponse": ".eval_run_events_response",
    "EvalRunSource": ".eval_run_source",
    "ExistingDest": ".existing_dest",
    "FileRef": ".file_ref",
    "FileSourceBase64": ".file_source_base_64",
    "FileSourceUrl": ".file_source_url",
    "FilesystemsRes": ".filesystems_res",
    "ForeignKeyView": ".foreign_key_view",
    "FsDuRes": ".fs_du_res",
    "FsEntryView": ".fs_entry_view",
    "FsExtStatView": ".fs_ext_stat_view",
    "FsGrepMatchView": ".fs_grep_match_view",
    "FsGrepRes": ".fs_grep_res",
    "FsLargestFileView": ".fs_largest_file_view",
    "FsLsRes": ".fs_ls_res",
    "GetK2FileResponse": ".get_k2_file_response",
    "GetOrgResBody": ".get_org_res_body",
    "GrantAttribution": ".grant_attribution",
    "GrantEffect": ".grant_effect",
    "GroupRoleMappingView": ".group_role_mapping_view",
    "HashAlg": ".hash_alg",
    "IdentityProviderKind": ".identity_provider_kind",
    "IdentityProviderView": ".identity_provider_view",
    "ImportTableMode": ".import_table_mode",
    "IndexView": ".index_view",
    "InsertK2ChunkRequest": ".insert_k2_chunk_request",
    "IntegrationPreview": ".integration_preview",
    "InviteOrgUserReqBody": ".invite_org_user_req_body",
    "K2Chunk": ".k2_chunk",
    "K2ChunkSummary": ".k2_chunk_summary",
    "K2Column": ".k2_column",
    "K2Constraint": ".k2_constraint",
    "K2ConstraintType": ".k2_constraint_type",
    "K2Detail": ".k2_detail",
    "K2File": ".k2_file",
    "K2FileEmbedding": ".k2_file_embedding",
    "K2FileParsing": ".k2_file_parsing",
    "K2ForeignKey": ".k2_foreign_key",
    "K2GetSchemaFormat": ".k2_get_schema_format",
    "K2GovernanceMode": ".k2_governance_mode",
    "K2GovernanceModeResponse": ".k2_governance_mode_response",
    "K2Index": ".k2_index",
    "K2Policy": ".k2_policy",
    "K2PolicyAssignment": ".k2_policy_assignment",
    "K2PolicyAuditLevel": ".k2_policy_audit_level",
    "K2PolicyCombineMode": ".k2_policy_combine_mode",
    "K2PolicySource": ".k2_policy_source",
    "K2Preview": ".k2_preview",
    "K2Schema": ".k2_schema",
    "K2SchemaSql": ".k2_schema_sql",
    "K2Table": ".k2_table",
    "K2TableSource": ".k2_table_source",
    "KbBackupResponse": ".kb_backup_response",
    "KbPreview": ".kb_preview",
    "KbRestoreResponse": ".kb_restore_response",
    "LinkAceReqBody": ".link_ace_req_body",
    "LinkKbRequest": ".link_kb_request",
    "ListAceJobsResBody": ".list_ace_jobs_res_body",
    "ListAcePoliciesResBody": ".list_ace_policies_res_body",
    "ListAceVarsResBody": ".list_ace_vars_res_body",
    "ListActionsResBody": ".list_actions_res_body",
    "ListBackupsResponse": ".list_backups_response",
    "ListConnectorJobsRes": ".list_connector_jobs_res",
    "ListConnectorsResBody": ".list_connectors_res_body",
    "ListCreditGrantsResBody": ".list_credit_grants_res_body",
    "ListDeploymentsResBody": ".list_deployments_res_body",
    "ListDomainsResBody": ".list_domains_res_body",
    "ListEmbeddingModelsResBody": ".list_embedding_models_res_body",
    "ListEnvLogsResBody": ".list_env_logs_res_body",
    "ListEnvsResBody": ".list_envs_res_body",
    "ListEvalDefinitionsResBody": ".list_eval_definitions_res_body",
    "ListEvalJobsResBody": ".list_eval_jobs_res_body",
    "ListEvalRunsResBody": ".list_eval_runs_res_body",
    "ListGroupRoleMappingsResBody": ".list_group_role_mappings_res_body",
    "ListIdentityProvidersResBody": ".list_identity_providers_res_body",
    "ListK2ChunksResponse": ".list_k2_chunks_response",
    "ListK2FilesResponse": ".list_k2_files_response",
    "ListK2PoliciesResponse": ".list_k2_policies_response",
    "ListK2PolicyAssignmentsResponse": ".list_k2_policy_assignments_response",
    "ListK2Response": ".list_k2_response",
    "ListMetricDefinitionsResBody": ".list_metric_definitions_res_body",
    "ListOrgAlarmsResBody": ".list_org_alarms_res_body",
    "ListOrgChannelsResBody": ".list_org_channels_res_body",
    "ListOrgContactsResBody": ".list_org_contacts_res_body",
    "ListOrgModelPoliciesResBody": ".list_org_model_policies_res_body",
    "ListOrgRolesResBody": ".list_org_roles_res_body",
    "ListOrgUsersResBody": ".list_org_users_res_body",
    "ListOrgsResult": ".list_orgs_result",
    "ListProjectsResBody": ".list_projects_res_body",
    "ListReactionsResBody": ".list_reactions_res_body",
    "ListRestoresResponse": ".list_restores_response",
    "ListRunsResBody": ".list_runs_res_body",
    "ListScimTokensResBody": ".list_scim_tokens_res_body",
    "ListSyncsRes": ".list_syncs_res",
    "ListTemplatesResBody": ".list_templates_res_body",
    "ListTokensResBody": ".list_tokens_res_body",
    "ListVarsResBody": ".list_vars_res_body",
    "ListWorkforceResBody": ".list_workforce_res_body",
    "LocalConfigReq": ".local_config_req",
    "LocalConfigRes": ".local_config_res",
    "Message": ".message",
    "MetricBinOut": ".metric_bin_out",
    "MetricCatalogEntry": ".metric_catalog_entry",
    "MetricDefinitionOut": ".metric_definition_out",
    "MetricDefinitionSource": ".metric_definition_source",
    "MetricOrigin": ".metric_origin",
    "MissingDataPolicy": ".missing_data_policy",
    "ModelPolicy": ".model_policy",
    "ModelPolicyEffect": ".model_policy_effect",
    "NewReactionReqBody": ".new_reaction_req_body",
    "NotificationChannelOut": ".notification_channel_out",
    "NotificationChannelType": ".notification_channel_type",
    "Org": ".org",
    "OrgAlarmsHealthResBody": ".org_alarms_health_res_body",
    "OrgAnalyticsCostsBody": ".org_analytics_costs_body",
    "OrgAnalyticsUsageBody": ".org_analytics_usage_body",
    "OrgAnalyticsUsersBody": ".org_analytics_users_body",
    "OrgContact": ".org_contact",
    "OrgContactChannel": ".org_contact_channel",
    "OrgContactChannelKind": ".org_contact_channel_kind",
    "OrgContactType": ".org_contact_type",
    "OrgMetricsCatalogResBody": ".org_metrics_catalog_res_body",
    "OrgMetricsResBody": ".org_metrics_res_body",
    "OrgPreview": ".org_preview",
    "OrgUser": ".org_user",
    "OverageSummary": ".overage_summary",
    "PacingBody": ".pacing_body",
    "PatchAuthSettingsReqBody": ".patch_auth_settings_req_body",
    "PatchK2ChunkRequest": ".patch_k2_chunk_request",
    "PatchK2PolicyRequest": ".patch_k2_policy_request",
    "PatchMeReqBody": ".patch_me_req_body",
    "PlanDetail": ".plan_detail",
    "PreviewLabelOut": ".preview_label_out",
    "PreviewMetricDefinitionOut": ".preview_metric_definition_out",
    "PreviewMetricDefinitionReq": ".preview_metric_definition_req",
    "PreviewSampleOut": ".preview_sample_out",
    "PrincipalKind": ".principal_kind",
    "ProjectAnalyticsCreditsBody": ".project_analytics_credits_body",
    "ProjectAnalyticsUsageBody": ".project_analytics_usage_body",
    "ProjectAnalyticsUsersBody": ".project_analytics_users_body",
    "ProjectAuthSettings": ".project_auth_settings",
    "ProjectChannel": ".project_channel",
    "ProjectDetail": ".project_detail",
    "ProjectEnv": ".project_env",
    "ProjectEnvComponent": ".project_env_component",
    "ProjectOriginScratch": ".project_origin_scratch",
    "ProjectOriginTemplate": ".project_origin_template",
    "ProjectPlan": ".project_plan",
    "ProjectPreview": ".project_preview",
    "ProjectSession": ".project_session",
    "ProjectTemplate": ".project_template",
    "ProjectsListEnvLogsComponent": ".projects_list_env_logs_component",
    "ProjectsListView": ".projects_list_view",
    "PutAuthProviderReqBody": ".put_auth_provider_req_body",
    "PutChannelReqBody": ".put_channel_req_body",
    "QueryColumnView": ".query_column_view",
    "QueryConnectorReq": ".query_connector_req",
    "QueryConnectorRes": ".query_connector_res",
    "QueryK2Request": ".query_k2_request",
    "Reaction": ".reaction",
    "RebindConnectorReq": ".rebind_connector_req",
    "RebindConnectorRes": ".rebind_connector_res",
    "RelationalSourceBody": ".relational_source_body",
    "RemoveOrgUserReqBody": ".remove_org_user_req_body",
    "ReplaceRolesReqBody": ".replace_roles_req_body",
    "ResourceUsersResBody": ".resource_users_res_body",
    "RevokeConnectorRes": ".revoke_connector_res",
    "Role": ".role",
    "RoleDetail": ".role_detail",
    "RoleGrant": ".role_grant",
    "RoleInUseConflict": ".role_in_use_conflict",
    "RolePreview": ".role_preview",
    "RoleSource": ".role_source",
    "RunApprovalEvent": ".run_approval_event",
    "RunContentBlockStop": ".run_content_block_stop",
    "RunCustom": ".run_custom",
    "RunDeltaEvent": ".run_delta_event",
    "RunDetail": ".run_detail",
    "RunError": ".run_error",
    "RunEvalsReqBody": ".run_evals_req_body",
    "RunEvalsResBody": ".run_evals_res_body",
    "RunGuardrailEvent": ".run_guardrail_event",
    "RunInteractionEvent": ".run_interaction_event",
    "RunOutputEvent": ".run_output_event",
    "RunPreview": ".run_preview",
    "RunSortBy": ".run_sort_by",
    "RunStartEvent": ".run_start_event",
    "RunStatus": ".run_status",
    "RunSyncRes": ".run_sync_res",
    "RunText": ".run_text",
    "RunTextDelta": ".run_text_delta",
    "RunThinking": ".run_thinking",
    "RunThinkingDelta": ".run_thinking_delta",
    "RunToolUse": ".run_tool_use",
    "RunToolUseDelta": ".run_tool_use_delta",
    "RunUnknownEvent": ".run_unknown_event",
    "RunUnknownItem": ".run_unknown_item",
    "ScimTokenView": ".scim_token_view",
    "SessionDetail": ".session_detail",
    "SetDefaultRoleReqBody": ".set_default_role_req_body",
    "SetEnvBranchReqBody": ".set_env_branch_req_body",
    "SetEnvDomainReqBody": ".set_env_domain_req_body",
    "SetK2GovernanceModeRequest": ".set_k2_governance_mode_request",
    "SignContentRequest": ".sign_content_request",
    "SignContentResponse": ".sign_content_response",
    "SortOrder": ".sort_order",
    "SourceBin": ".source_bin",
    "SourceBodyMysql": ".source_body_mysql",
    "SourceBodyPostgres": ".source_body_postgres",
    "SourceBodySqlServer": ".source_body_sql_server",
    "SourceCost": ".source_cost",
    "SourceCosts": ".source_costs",
    "StopConnectorJobRes": ".stop_connector_job_res",
    "SyncDetailRes": ".sync_detail_res",
    "SyncRunView": ".sync_run_view",
    "SyncStatsView": ".sync_stats_view",
    "SyncView": ".sync_view",
    "TableDetailRes": ".table_detail_res",
    "TableView": ".table_view",
    "TablesRes": ".tables_res",
    "TempFile": ".temp_file",
    "Token": ".token",
    "ToolAction": ".tool_action",
    "UpdateAlarmReq": ".update_alarm_req",
    "UpdateConnectorReq": ".update_connector_req",
    "UpdateConnectorRes": ".update_connector_res",
    "UpdateEnvConfigReqBody": ".update_env_config_req_body",
    "UpdateIdentityProviderReqBody": ".update_identity_provider_req_body",
    "UpdateMetricDefinitionReq": ".update_metric_definition_req",
    "UpdateOrgPhotoResBody": ".update_org_photo_res_body",
    "UpdatePhotoResBody": ".update_photo_res_body",
    "UpdateSyncReq": ".update_sync_req",
    "UpdateVarReqBody": ".update_var_req_body",
    "UsageBin": ".usage_bin",
    "UserAccess": ".user_access",
    "UserRef": ".user_ref",
    "UserRolesReq": ".user_roles_req",
    "UserRow": ".user_row",
    "ValidationRecord": ".validation_record",
    "ValidationStatus": ".validation_status",
    "ValidatorSummary": ".validator_summary",
    "Var": ".var",
    "VarEnv": ".var_env",
    "VarInput": ".var_input",
    "VarType": ".var_type",
    "VarValuePlain": ".var_value_plain",
    "VarValueSecret": ".var_value_secret",
    "WorkforcePreview": ".workforce_preview",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
